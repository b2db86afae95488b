/** The clock on the wall of each country we sell to; where one has several, of the region, else of its last mainland one. */
const COUNTRY_ZONES: Readonly<Record<string, string>> = {
  IE: "Europe/Dublin",
  GB: "Europe/London",
  DE: "Europe/Berlin",
  FR: "Europe/Paris",
  ES: "Europe/Madrid",
  PT: "Europe/Lisbon",
  US: "America/Los_Angeles",
};

const ELSEWHERE = "Europe/Brussels";

const US_ZONES: readonly [string, string][] = [
  ["America/New_York", "CT DE DC FL GA IN KY ME MD MA MI NH NJ NY NC OH PA RI SC VT VA WV"],
  ["America/Chicago", "AL AR IL IA KS LA MN MS MO NE ND OK SD TN TX WI"],
  ["America/Denver", "AZ CO ID MT NM UT WY"],
  ["America/Los_Angeles", "CA NV OR WA"],
  ["America/Anchorage", "AK"],
  ["Pacific/Honolulu", "HI"],
];

/** The IANA time zone of an address. A promise "by the end of the day" means the end of the day there. */
export function timeZoneOf({ country, region }: { readonly country: string; readonly region?: string | null }): string {
  const state = country === "US" ? (region ?? "").toUpperCase() : "";
  const found = US_ZONES.find(([, states]) => state && states.split(" ").includes(state));
  return found?.[0] ?? COUNTRY_ZONES[country] ?? ELSEWHERE;
}
