import { z } from "zod";
import type { SpecDefinition } from "../model.ts";
import { filledRows, inOrder, localizedText, text } from "../rules/desk/flat.ts";
import { productTypeInput } from "./types.ts";

/** `specs.0.key`, `specs.0.label.en` …; read into the seed's shape, and a problem is said at the row where it was typed. */
export const productTypeForm = z.record(z.string().max(80, "unknown"), z.string().max(2_000, "too_long")).transform((flat, context) => {
  const rows = inOrder(flat, "specs", filledRows(flat, "specs", ["position", "kind", "unit", "card"]));
  const parsed = productTypeInput.safeParse({
    key: text(flat, "key"),
    name: localizedText(flat, "name"),
    specs: rows.map((row) => readDefinition(flat, `specs.${row}`)),
  });
  const doubled = rows.find((row, index) =>
    rows.slice(0, index).some((other) => text(flat, `specs.${other}.key`) === text(flat, `specs.${row}.key`)),
  );
  if (doubled !== undefined) context.addIssue({ code: "custom", message: "key_doubled", path: ["specs", doubled, "key"] });
  if (parsed.success && doubled === undefined) return { type: parsed.data, version: Number(text(flat, "version")) || 0 };
  for (const { message, path } of parsed.error?.issues ?? []) {
    const [list, index, ...rest] = path;
    context.addIssue({
      code: "custom",
      message,
      path: list === "specs" && typeof index === "number" ? [list, rows[index] ?? 0, ...rest] : path,
    });
  }
  return z.NEVER;
});

const readDefinition = (flat: Readonly<Record<string, string>>, at: string): unknown => ({
  key: text(flat, `${at}.key`),
  label: localizedText(flat, `${at}.label`),
  kind: text(flat, `${at}.kind`) as SpecDefinition["kind"],
  ...(text(flat, `${at}.unit`) && { unit: text(flat, `${at}.unit`) }),
  ...(text(flat, `${at}.card`) && { card: text(flat, `${at}.card`) }),
});
