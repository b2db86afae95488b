import "server-only";
import { pick } from "../../kernel/localized.ts";
import { readCapabilities } from "./known.ts";

/** What people can say they have, by name: for a list to choose from. */
export async function listAskable(locale: string): Promise<{ value: string; label: string }[]> {
  const all = [...(await readCapabilities()).values()].filter(({ askable }) => askable);
  return all.map(({ key, name }) => ({ value: key, label: pick(name, locale) })).sort((a, b) => a.label.localeCompare(b.label, locale));
}
