import { Pair } from "@/components/admin/catalog/pair";
import { Cells, Row } from "@/components/admin/catalog/row";
import { typedNumber } from "@/components/admin/catalog/typed";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { StaffGuide } from "@/lib/guides/queries/desk";
import { contentsOf } from "@/lib/guides/rules/contents";
import type { PictureChoice } from "@/lib/guides/rules/desk/parts";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { PictureFields } from "./picture-fields";

type Given = { readonly guide: StaffGuide; readonly choices: readonly PictureChoice[]; readonly locale: string };

const EMPTY_ROWS = 1;

/** What is in the box: the product says it; here stands only what is sent when something is missing, and how it looks. */
export function ContentsFields({ guide, choices, locale }: Given) {
  const t = translator(locale, "guideDesk.fields");
  const rows = [...guide.data.contents, ...Array<undefined>(EMPTY_ROWS).fill(undefined)];
  const parts = guide.parts.map(({ key, name }) => ({ value: key, label: pick(name, locale) }));
  return (
    <>
      <BoxNow guide={guide} locale={locale} />
      <Row legend={t("contentsPicture")}>
        <PictureFields name="contentsPicture" picture={guide.data.contentsPicture} choices={choices} marked locale={locale} />
      </Row>
      {rows.map((each, index) => (
        <Row key={each?.item ?? `new-${index}`} legend={`${t("contents")} ${index + 1}`}>
          <Cells>
            <Field
              label={t("item")}
              name={`contents.${index}.item`}
              hint={t("itemHint")}
              spellCheck={false}
              defaultValue={each?.item ?? ""}
            />
            <Select label={t("part")} name={`contents.${index}.part`} empty={t("noPart")} options={parts} defaultValue={each?.part ?? ""} />
            <Field label={t("sku")} name={`contents.${index}.sku`} spellCheck={false} defaultValue={each?.sku ?? ""} />
            <Field
              label={t("quantity")}
              name={`contents.${index}.quantity`}
              inputMode="numeric"
              defaultValue={typedNumber(each?.quantity, locale)}
            />
          </Cells>
          <Pair locale={locale} label={t("ownName")} name={`contents.${index}.name`} value={each?.name} />
          <PictureFields name={`contents.${index}.picture`} picture={each?.picture} choices={choices} locale={locale} />
        </Row>
      ))}
    </>
  );
}

/** What a reader ticks, as it is now. */
function BoxNow({ guide, locale }: { guide: StaffGuide; locale: string }) {
  const t = translator(locale, "guideDesk");
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-text text-muted">{t("boxLead")}</p>
      <ul className="flex flex-col border-line border-t">
        {contentsOf(guide.data, guide).map(({ item, name, quantity, sku }) => (
          <li key={item} className="flex flex-col justify-between gap-x-6 border-line border-b py-2 sm:flex-row sm:items-baseline">
            <span>
              {quantity} × {pick(name, locale)}
            </span>
            <span className="font-mono text-muted text-xs">
              {item} · <span className="whitespace-nowrap">{sku ?? t("nothingSent")}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
