import { MARKETS } from "../../../../store.config.ts";
import type { SpecDefinition } from "../../model.ts";
import { readFacts } from "./facts.ts";
import { readFits } from "./fits.ts";
import { type Flat, filledRows, isTicked, localizedText, number, optionalText, present, text } from "./flat.ts";
import { readPictures } from "./pictures.ts";
import type { ProductContent, Section } from "./sections.ts";
import { readVariants } from "./variants.ts";

/**
 * What a section's form says, shaped as the schema wants it but not yet checked. `rows` tells for each list which row of the
 * form an entry came from, so that a problem is said at the row where it was typed.
 */
export type Reading = { readonly values: Readonly<Record<string, unknown>>; readonly rows: Readonly<Record<string, readonly number[]>> };
export type ReadContext = { readonly definitions: readonly SpecDefinition[]; readonly content: ProductContent };

export const readSection = (section: Section, flat: Flat, context: ReadContext): Reading => READERS[section](flat, context);

const READERS: Readonly<Record<Section, (flat: Flat, context: ReadContext) => Reading>> = {
  basics: (flat) => ({
    values: {
      brand: text(flat, "brand"),
      type: text(flat, "type"),
      status: text(flat, "status"),
      markets: MARKETS.filter((market) => isTicked(flat, `markets.${market}`)),
      taxClass: text(flat, "taxClass"),
      tile: text(flat, "tile"),
    },
    rows: {},
  }),
  words: (flat) => ({
    values: {
      name: localizedText(flat, "name"),
      tagline: localizedText(flat, "tagline"),
      description: localizedText(flat, "description"),
    },
    rows: {},
  }),
  facts: (flat, { definitions }) => ({ values: { specs: readFacts(flat, definitions) }, rows: {} }),
  variants: readVariants,
  pictures: readPictures,
  box: (flat) =>
    lists({
      box: rowsOf(flat, "box", {
        silent: ["quantity"],
        read: (at) => ({
          name: localizedText(flat, `${at}.name`),
          quantity: number(flat, `${at}.quantity`) ?? 1,
        }),
      }),
      notInBox: rowsOf(flat, "notInBox", {
        silent: ["needed"],
        read: (at) =>
          present({
            name: localizedText(flat, `${at}.name`),
            needed: isTicked(flat, `${at}.needed`),
            handle: text(flat, `${at}.handle`) || undefined,
          }),
      }),
    }),
  packing: readPacking,
  owning: readOwning,
  questions: (flat) =>
    lists({
      questions: rowsOf(flat, "questions", {
        read: (at) => ({ question: localizedText(flat, `${at}.question`), answer: localizedText(flat, `${at}.answer`) }),
      }),
    }),
};

type Row = { readonly row: number; readonly value: unknown };

type RowReader = { readonly silent?: readonly string[]; readonly read: (at: string) => unknown };

const rowsOf = (flat: Flat, list: string, { silent = [], read }: RowReader): Row[] =>
  filledRows(flat, list, ["position", ...silent]).map((row) => ({ row, value: read(`${list}.${row}`) }));

const lists = (given: Readonly<Record<string, readonly Row[]>>): Reading => ({
  values: Object.fromEntries(Object.entries(given).map(([list, rows]) => [list, rows.map(({ value }) => value)])),
  rows: Object.fromEntries(Object.entries(given).map(([list, rows]) => [list, rows.map(({ row }) => row)])),
});

function readOwning(flat: Flat): Reading {
  const parts = rowsOf(flat, "parts", {
    read: (at) =>
      present({
        key: text(flat, `${at}.key`),
        name: localizedText(flat, `${at}.name`),
        sku: text(flat, `${at}.sku`).toUpperCase(),
        tools: optionalText(flat, `${at}.tools`),
        minutes: number(flat, `${at}.minutes`),
        weightGrams: number(flat, `${at}.weightGrams`),
        fits: readFits(text(flat, `${at}.fits`)),
      }),
  });
  const supplies = rowsOf(flat, "ownership.supplies", {
    read: (at) => ({
      name: localizedText(flat, `${at}.name`),
      perYear: number(flat, `${at}.perYear`),
      each: present({ eur: cents(flat, `${at}.each.eur`), gbp: cents(flat, `${at}.each.gbp`), usd: cents(flat, `${at}.each.usd`) }),
    }),
  });
  const own = (name: string) => `ownership.${name}`;
  const score = number(flat, own("repair.score"));
  const kwhPerYear = number(flat, own("energy.kwhPerYear"));
  const minutesPerYear = number(flat, own("care.minutesPerYear"));
  const ownership = present({
    guaranteeMonths: number(flat, own("guaranteeMonths")),
    partsYears: number(flat, own("partsYears")),
    repair: score === undefined ? undefined : { scheme: text(flat, own("repair.scheme")), score },
    energy: kwhPerYear === undefined ? undefined : { kwhPerYear, basis: localizedText(flat, own("energy.basis")) },
    supplies: supplies.length ? supplies.map(({ value }) => value) : undefined,
    care: minutesPerYear === undefined ? undefined : { minutesPerYear, what: localizedText(flat, own("care.what")) },
  });
  const read = lists({ parts });
  return { values: { ...read.values, ownership }, rows: { ...read.rows, "ownership.supplies": supplies.map(({ row }) => row) } };
}

function readPacking(flat: Flat): Reading {
  const own = (name: string) => text(flat, `packing.${name}`) || undefined;
  const extras = rowsOf(flat, "packing.extras", { read: (at) => localizedText(flat, at) });
  const packing = present({
    box: own("box"),
    padding: own("padding"),
    fragile: isTicked(flat, "packing.fragile") || undefined,
    lithium: own("lithium"),
    extras: extras.length ? extras.map(({ value }) => value) : undefined,
  });
  return { values: { packing }, rows: { "packing.extras": extras.map(({ row }) => row) } };
}

/** "1.20" is 120 of the smallest coin; what is no amount stays as typed. */
function cents(flat: Flat, name: string): number | string | undefined {
  const typed = number(flat, name);
  return typeof typed === "number" ? Math.round(typed * 100) : typed;
}
