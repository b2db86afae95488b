import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import type { ProductInput } from "@/lib/catalog/schema/product";
import { translator } from "@/lib/i18n/translator";
import { Pair } from "./pair";
import { Row } from "./row";
import type { SectionProps } from "./sections";

const EMPTY_ROWS = 3;
const withEmpty = <T,>(rows: readonly T[]): (T | undefined)[] => [...rows, ...Array<undefined>(EMPTY_ROWS).fill(undefined)];

export function BoxForm({ product: { content }, staff }: SectionProps) {
  const t = translator(staff.locale, "desk.box");
  return (
    <>
      <Section title={t("box")}>
        <p className="max-w-text text-muted">{t("emptyRows")}</p>
        {withEmpty(content.box).map((item, index) => (
          <Row key={item?.name.en ?? `new-${index}`} legend={t("thing", { number: index + 1 })}>
            <Pair locale={staff.locale} label={t("name")} name={`box.${index}.name`} value={item?.name} />
            <Field
              label={t("quantity")}
              name={`box.${index}.quantity`}
              inputMode="numeric"
              width="code"
              defaultValue={item ? String(item.quantity) : ""}
            />
          </Row>
        ))}
      </Section>
      <Section title={t("notInBox")}>
        <p className="max-w-text text-muted">{t("notInBoxHint")}</p>
        {withEmpty(content.notInBox).map((item, index) => (
          <Missing key={item?.name.en ?? `new-${index}`} item={item} index={index} locale={staff.locale} />
        ))}
      </Section>
    </>
  );
}

function Missing({ item, index, locale }: { item: ProductInput["notInBox"][number] | undefined; index: number; locale: string }) {
  const t = translator(locale, "desk.box");
  const at = `notInBox.${index}`;
  return (
    <Row legend={t("thing", { number: index + 1 })}>
      <Pair locale={locale} label={t("name")} name={`${at}.name`} value={item?.name} />
      <div className="grid items-end gap-x-6 gap-y-2 md:grid-cols-2">
        <Field label={t("handle")} name={`${at}.handle`} spellCheck={false} defaultValue={item?.handle ?? ""} />
        <Checkbox name={`${at}.needed`} label={t("needed")} defaultChecked={item?.needed ?? false} />
      </div>
    </Row>
  );
}
