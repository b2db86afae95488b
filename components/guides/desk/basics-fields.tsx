import { Pair } from "@/components/admin/catalog/pair";
import { Cells, Row } from "@/components/admin/catalog/row";
import { typedNumber } from "@/components/admin/catalog/typed";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import type { GuideDocument } from "@/lib/guides/schema/document";
import { translator } from "@/lib/i18n/translator";

type Given = { readonly guide: GuideDocument; readonly locale: string };

const EMPTY_ROWS = 2;
const withEmpty = <T,>(rows: readonly T[]): (T | undefined)[] => [...rows, ...Array<undefined>(EMPTY_ROWS).fill(undefined)];

/** What a guide says of itself as a whole. */
export function BasicsFields({ guide, locale }: Given) {
  const t = translator(locale, "guideDesk.fields");
  const number = (name: "difficulty" | "minutes" | "people") => (
    <Field label={t(name)} name={name} required inputMode="numeric" defaultValue={typedNumber(guide[name], locale)} />
  );
  return (
    <>
      <Pair locale={locale} label={t("summary")} name="summary" value={guide.summary} required rows={2} />
      <Cells>
        {number("difficulty")}
        {number("minutes")}
        {number("people")}
      </Cells>
      <Pair locale={locale} label={t("result")} name="result" value={guide.result} required rows={2} />
      <Tools guide={guide} locale={locale} />
      <Supplies guide={guide} locale={locale} />
      <Film guide={guide} locale={locale} />
    </>
  );
}

function Tools({ guide, locale }: Given) {
  const t = translator(locale, "guideDesk.fields");
  return withEmpty(guide.tools).map((tool, index) => (
    <Row key={tool?.name.en ?? `new-${index}`} legend={`${t("tools")} ${index + 1}`}>
      <Pair locale={locale} label={t("name")} name={`tools.${index}.name`} value={tool?.name} />
      <Cells>
        <Field
          label={t("capability")}
          name={`tools.${index}.capability`}
          hint={t("capabilityHint")}
          spellCheck={false}
          defaultValue={tool?.capability ?? ""}
        />
        <Checkbox name={`tools.${index}.inBox`} label={t("inBox")} defaultChecked={tool?.inBox ?? false} />
      </Cells>
    </Row>
  ));
}

function Supplies({ guide, locale }: Given) {
  const t = translator(locale, "guideDesk.fields");
  return withEmpty(guide.supplies).map((supply, index) => (
    <Row key={supply?.name.en ?? `new-${index}`} legend={`${t("supplies")} ${index + 1}`}>
      <Pair locale={locale} label={t("name")} name={`supplies.${index}.name`} value={supply?.name} />
      <Cells>
        <Field
          label={t("quantity")}
          name={`supplies.${index}.quantity`}
          inputMode="numeric"
          defaultValue={typedNumber(supply?.quantity, locale)}
        />
        <Field
          label={t("product")}
          name={`supplies.${index}.product`}
          hint={t("productHint")}
          spellCheck={false}
          defaultValue={supply?.product ?? ""}
        />
        <Field label={t("capability")} name={`supplies.${index}.capability`} spellCheck={false} defaultValue={supply?.capability ?? ""} />
      </Cells>
    </Row>
  ));
}

function Film({ guide: { film }, locale }: Given) {
  const t = translator(locale, "guideDesk.fields");
  return (
    <Row legend={t("film")}>
      <Cells>
        <Field label={t("src")} name="film.src" hint={t("filmHint")} spellCheck={false} defaultValue={film?.src ?? ""} />
        <Field label={t("still")} name="film.still" spellCheck={false} defaultValue={film?.still ?? ""} />
        <Field label={t("seconds")} name="film.seconds" inputMode="decimal" defaultValue={typedNumber(film?.seconds, locale)} />
        <Field label={t("width")} name="film.width" inputMode="numeric" defaultValue={typedNumber(film?.width, locale)} />
        <Field label={t("height")} name="film.height" inputMode="numeric" defaultValue={typedNumber(film?.height, locale)} />
      </Cells>
      <Pair locale={locale} label={t("alt")} name="film.alt" value={film?.alt} rows={2} />
    </Row>
  );
}
