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

type Place = { country: string; postcode: string };

/** Northern Ireland counts as the EU for goods. */
const unionOf = ({ country, postcode }: Place): Land["customsUnion"] =>
  country === "GB" && /^BT\d/i.test(postcode) ? "EU" : landOf(country).customsUnion;

export const needsCustoms = (from: Place, to: Place): boolean => from.country !== to.country && unionOf(from) !== unionOf(to);
