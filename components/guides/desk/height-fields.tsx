import { Pair } from "@/components/admin/catalog/pair";
import { Cells, Row } from "@/components/admin/catalog/row";
import { typedNumber } from "@/components/admin/catalog/typed";
import { Field } from "@/components/ui/field";
import type { GuideStep } from "@/lib/guides/schema/document";
import { translator } from "@/lib/i18n/translator";

/** What to begin with for somebody of a certain height; nothing where it is left empty. */
export function HeightFields({ byHeight, locale }: { byHeight: GuideStep["byHeight"]; locale: string }) {
  const t = translator(locale, "guideDesk.fields");
  return (
    <Row legend={t("byHeight")}>
      <Pair locale={locale} label={t("what")} name="byHeight.what" value={byHeight?.what} hint={t("whatHint")} />
      <Cells>
        <Field
          label={t("share")}
          name="byHeight.share"
          inputMode="decimal"
          hint={t("shareHint")}
          defaultValue={typedNumber(byHeight?.share, locale)}
        />
        <Field label={t("within")} name="byHeight.within" spellCheck={false} hint={t("withinHint")} defaultValue={byHeight?.within ?? ""} />
      </Cells>
    </Row>
  );
}
