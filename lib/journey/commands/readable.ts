import { store } from "../../../store.config.ts";
import type { PersonalSets } from "../../customers/commands/personal.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { type Translate, translator } from "../../i18n/translator.ts";
import { CURRENCIES, format, money } from "../../kernel/money.ts";

export type Given = PersonalSets;
export type Made = { readonly for: string; readonly at: string; readonly rooms: Readonly<Record<string, Given>> };
type Row = Readonly<Record<string, unknown>>;

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#222}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{border-top:1px solid #bbb;padding:.35rem .6rem .35rem 0;text-align:start;vertical-align:top;overflow-wrap:anywhere}th{width:14rem;font-weight:600}h2{border-top:2px solid;padding-top:.5rem;margin-top:2.5rem}img{max-width:20rem}";

/** The same data as a page to read, print or keep: every room under its heading, every field under its name. */
export function readable(made: Made, locale: string): string {
  const t = translator(locale, "journey.data.file");
  const rooms = Object.entries(made.rooms).map(([room, sets]) => section(t(`rooms.${room}`), sets, { t, locale }));
  const lead = t("lead", { email: made.for, at: formatInstant(new Date(made.at), locale, store.contact.timeZone) });
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${text(t("title", { shop: store.name }))}</title><style>${STYLE}</style></head><body><h1>${text(
    t("title", { shop: store.name }),
  )}</h1><p>${text(lead)}</p>${rooms.join("")}</body></html>`;
}

type Words = { readonly t: Translate; readonly locale: string };

function section(title: string, sets: Given, words: Words): string {
  const parts = Object.entries(sets).map(([name, rows]) => {
    const heading = `<h3>${text(words.t(`sets.${name}`))} (${rows.length})</h3>`;
    return rows.length === 0 ? `${heading}<p>${text(words.t("nothing"))}</p>` : heading + rows.map((row) => table(row, words)).join("");
  });
  return `<h2>${text(title)}</h2>${parts.join("")}`;
}

const table = (row: Row, words: Words): string =>
  `<table>${Object.entries(row)
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => `<tr><th scope="row">${text(words.t(`fields.${key}`))}</th><td>${cell(key, value, { row, ...words })}</td></tr>`)
    .join("")}</table>`;

const SUMS = ["amount", "subtotal", "shipping", "tax", "total"];

function cell(key: string, value: unknown, { row, t, locale }: Words & { readonly row: Row }): string {
  if (value instanceof Date) return text(formatInstant(value, locale, store.contact.timeZone));
  if (typeof value === "boolean") return text(t(value ? "yes" : "no"));
  if (key === "picture" && typeof value === "string") return `<img alt="" src="data:image/webp;base64,${text(value.replace(/\s/g, ""))}">`;
  const currency = CURRENCIES.find((each) => each === row.currency);
  if (SUMS.includes(key) && typeof value === "number" && currency) return text(format(money(value, currency), locale));
  if (typeof value === "object") return text(flat(value));
  return text(String(value));
}

/** What is kept as a tree, as one line: an address, a proof, a paper. */
const flat = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "object"
      ? Object.entries(value)
          .map(([key, each]) => (Array.isArray(value) ? flat(each) : flat(each) && `${key}: ${flat(each)}`))
          .filter(Boolean)
          .join(", ")
      : String(value);

const text = (raw: string): string => raw.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
