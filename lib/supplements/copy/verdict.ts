import { translator } from "../../i18n/translator.ts";
import { listFormat } from "../../kernel/intl.ts";
import { inLine } from "../../kernel/localized.ts";
import { type NeedBlock, openOf, wavedOf } from "../rules/need-list.ts";

export const namesOf = (lines: readonly { readonly name: string }[], locale: string): string =>
  listFormat(locale, { type: "conjunction" }).format([...new Set(lines.map(({ name }) => inLine(name, locale)))]);

/** Why the verdict on a thing is what it is. */
export function whyOf(block: NeedBlock, locale: string): string {
  const t = translator(locale, "supplements.verdict");
  const of = (state: "missing" | "unknown") =>
    namesOf(
      openOf(block).filter((line) => line.state === state),
      locale,
    );
  if (block.verdict === "missing") return t("missingWhy", { names: of("missing") });
  if (block.verdict === "unknown") return t("unknownWhy", { names: of("unknown") });
  const waved = wavedOf(block);
  return waved.length > 0 ? t("readyWaved", { names: namesOf(waved, locale) }) : t("readyWhy");
}
