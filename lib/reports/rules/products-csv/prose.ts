import type { BoxItem, MissingItem } from "../../../catalog/model.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00a0",
};

/** Paragraphs of plain words as the HTML that other shops write. */
export const toHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map(
      (paragraph) =>
        `<p>${paragraph.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>")}</p>`,
    )
    .join("");

/** HTML from anywhere becomes plain paragraphs: no mark-up of others reaches our pages. */
export const fromHtml = (html: string): string =>
  html
    .replace(/\r\n?/g, "\n")
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/(p|div|li|h[1-6]|ul|ol)\s*>/gi, "\n\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** "2 | Screw | Schraube", a line each. */
export const toBox = (box: readonly BoxItem[]): string =>
  box.map(({ quantity, name }) => `${quantity} | ${name.en} | ${name.de}`).join("\n");

/** "needed | E27 bulb | E27-Leuchtmittel | led-bulb-e27", a line each. */
export const toMissing = (items: readonly MissingItem[]): string =>
  items
    .map(({ needed, name, handle }) => [needed ? "needed" : "useful", name.en, name.de, ...(handle ? [handle] : [])].join(" | "))
    .join("\n");

const lines = (cell: string): string[][] =>
  cell
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => line.split("|").map((part) => part.trim()));

export const fromBox = (cell: string): unknown[] =>
  lines(cell).map(([quantity = "", en = "", de = ""]) => ({
    name: { en, de },
    quantity: /^\d+$/.test(quantity) ? Number(quantity) : quantity,
  }));

export const fromMissing = (cell: string): unknown[] =>
  lines(cell).map(([needed, en = "", de = "", handle]) => ({ name: { en, de }, needed: needed === "needed", ...(handle && { handle }) }));
