import { PartsPicker } from "@/components/catalog/parts-picker";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { ProductPage } from "@/lib/catalog/model";
import { languageName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { inLine, languageOf } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { marketOf, store } from "@/store.config";

type Props = { readonly product: ProductPage; readonly index: string; readonly locale: string };

/** What can be replaced by itself: the exploded view and its numbered list. */
export function Parts({ product, index, locale }: Props) {
  const t = translator(locale, "owning.partsList");
  const picture = product.pictures.find(({ shot, marks }) => shot === "parts" && marks.length > 0) ?? null;
  const noteOf = ({ tools, minutes }: ProductPage["parts"][number], drawn: boolean): string =>
    [tools && t("tools", { tools: inLine(tools, locale) }), minutes !== null && t("minutes", { minutes }), !drawn && t("notDrawn")]
      .filter(Boolean)
      .join("\u00a0· ");
  return (
    <Section index={index} title={t("title")} id="parts">
      <p className="max-w-text">{t(picture ? "lead" : "plain")}</p>
      <PartsPicker parts={product.parts} picture={picture} ground={product.tile} legend={t("legend")} noteOf={noteOf} />
      <div className="print:hidden">
        <LinkButton href={paths(locale).parts(product.handle)}>{t("order")}</LinkButton>
      </div>
    </Section>
  );
}

/** Papers to keep: the product sheet in each of the market's languages, the reader's first. */
export function Documents({ product, index, locale }: Props) {
  const t = translator(locale, "owning.documents");
  const locales = [...store.markets[marketOf(locale)].locales].sort((a, b) => Number(b === locale) - Number(a === locale));
  return (
    <Section index={index} title={t("title")}>
      <ul className="border-line border-b">
        {locales.map((each) => (
          <li key={each} className="border-line border-t">
            <a href={paths.api.productSheet(product.handle, each)} hrefLang={languageOf(each)} className="flex min-h-12 items-center gap-3">
              <Icon name="paper" className="size-6" />
              <span className="link">{t("open", { name: t("sheet"), language: languageName(each, locale) })}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What people ask before they buy it, folded. */
export function Questions({ product, index, locale }: Props) {
  return (
    <Section index={index} title={translator(locale, "owning")("questions")} spread>
      <div className="border-line border-t">
        {product.questions.map(({ question, answer }) => (
          <Disclosure key={question} title={question}>
            <p className="max-w-text">{answer}</p>
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
