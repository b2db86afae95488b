type Land = { hub: string; timeZone: string; customsUnion: "EU" | "GB" | "US" | "other" };

const LANDS: Readonly<Record<string, Land>> = {
  IE: { hub: "Dublin", timeZone: "Europe/Dublin", customsUnion: "EU" },
  GB: { hub: "Birmingham", timeZone: "Europe/London", customsUnion: "GB" },
  DE: { hub: "Leipzig", timeZone: "Europe/Berlin", customsUnion: "EU" },
  FR: { hub: "Paris Roissy", timeZone: "Europe/Paris", customsUnion: "EU" },
  ES: { hub: "Madrid", timeZone: "Europe/Madrid", customsUnion: "EU" },
  PT: { hub: "Lisboa", timeZone: "Europe/Lisbon", customsUnion: "EU" },
  US: { hub: "Louisville", timeZone: "America/New_York", customsUnion: "US" },
};

const ELSEWHERE: Land = { hub: "Brussels", timeZone: "Europe/Brussels", customsUnion: "other" };

export const landOf = (country: string): Land => LANDS[country] ?? ELSEWHERE;

export const needsCustoms = (from: string, to: string): boolean => from !== to && landOf(from).customsUnion !== landOf(to).customsUnion;
