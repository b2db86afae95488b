/** Every kind of thing and the prefix of its id; an id tells what it belongs to wherever it turns up. */
export const ID_PREFIXES = {
  customer: "cus",
  address: "adr",
  session: "ses",
  token: "tok",
  staff: "stf",
  audit: "aud",
  product: "prd",
  variant: "var",
  collection: "col",
  media: "med",
  price: "pri",
  reservation: "rsv",
  movement: "mov",
  incoming: "inc",
  cart: "crt",
  cartLine: "cln",
  order: "ord",
  line: "lin",
  orderLink: "olk",
  invoice: "inv",
  note: "not",
  payment: "pay",
  refund: "ref",
  dispute: "dsp",
  ledger: "led",
  fulfillment: "ful",
  shipment: "shp",
  tracking: "trk",
  return: "ret",
  returnLine: "rln",
  conversation: "con",
  message: "msg",
  intent: "out",
  event: "evt",
  file: "fil",
  rule: "rul",
  revision: "rev",
  article: "art",
  consent: "cns",
  subscription: "sub",
  promise: "prm",
  change: "chg",
  notice: "ntc",
  case: "cas",
  photo: "pho",
  claim: "clm",
  push: "psh",
  dataRequest: "dat",
  counter: "ctr",
  unit: "unt",
  ownership: "own",
  transfer: "trf",
  household: "hou",
  declared: "dec",
  guide: "gui",
  guideRevision: "grv",
  guideSession: "gse",
  stepEvent: "ste",
  stuck: "stk",
  need: "nee",
  provision: "pvn",
  fitment: "fit",
  needReport: "nrp",
  refill: "rfl",
  refillAnswer: "rfa",
} as const;

export type IdKind = keyof typeof ID_PREFIXES;
export type Id<K extends IdKind> = `${(typeof ID_PREFIXES)[K]}_${string}`;

/** Crockford's base 32: no I, L, O, U, so that a number can be read out on the telephone. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function randomBase32(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => ALPHABET[byte % 32]).join("");
}

/** A new id of 100 random bits. */
export const newId = <K extends IdKind>(kind: K): Id<K> => `${ID_PREFIXES[kind]}_${randomBase32(20).toLowerCase()}` as Id<K>;

export const isId = <K extends IdKind>(kind: K, value: unknown): value is Id<K> =>
  typeof value === "string" && new RegExp(`^${ID_PREFIXES[kind]}_[0-9a-z]{8,40}$`).test(value);

/** The number people see: 50 random bits as `7QX4M-2K9TB` (TRUST R42: cannot be guessed or counted). */
export const newShortNumber = (): string => {
  const raw = randomBase32(10);
  return `${raw.slice(0, 5)}-${raw.slice(5)}`;
};

/** What people type becomes the stored form: case, spaces, O and I forgiven; null when it cannot be one. */
export function parseShortNumber(typed: string): string | null {
  const raw = typed
    .toUpperCase()
    .replace(/[\s#\p{Dash}]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(raw) ? `${raw.slice(0, 5)}-${raw.slice(5)}` : null;
}

/** A 256-bit secret for links and cookies, in base64url. Only its hash is stored. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}
