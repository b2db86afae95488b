import { Checkbox } from "@/components/ui/checkbox";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { BOXES, LITHIUM_MARKS, PADDINGS, type Packing } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { Pair } from "./pair";
import { Row } from "./row";
import type { SectionProps } from "./sections";

const EMPTY_ROWS = 2;

/** How a thing is packed and what else goes in: ticked by whoever packs it. */
export function PackingForm({ product: { content }, staff: { locale } }: SectionProps) {
  const t = translator(locale, "desk.packing");
  const words = translator(locale, "catalog.packing");
  const packing: Packing = content.packing ?? {}; // drafts begun before there were packing notes have none
  const chosen = (name: "box" | "padding" | "lithium", values: readonly string[]) => (
    <Select
      label={t(name)}
      name={`packing.${name}`}
      empty={t(`no.${name}`)}
      options={values.map((value) => ({ value, label: words(`${name}.${value}`) }))}
      defaultValue={packing[name] ?? ""}
    />
  );
  const extras = [...(packing.extras ?? []), ...Array<undefined>(EMPTY_ROWS).fill(undefined)];
  return (
    <>
      <Section title={t("way")}>
        <p className="max-w-text text-muted">{t("wayHint")}</p>
        <div className="grid items-end gap-x-6 gap-y-3 md:grid-cols-3">
          {chosen("box", BOXES)}
          {chosen("padding", PADDINGS)}
          {chosen("lithium", LITHIUM_MARKS)}
        </div>
        <Checkbox name="packing.fragile" label={t("fragile")} defaultChecked={packing.fragile ?? false} />
      </Section>
      <Section title={t("extras")}>
        <p className="max-w-text text-muted">{t("extrasHint")}</p>
        {extras.map((extra, index) => (
          <Row key={extra?.en ?? `new-${index}`} legend={t("extra", { number: index + 1 })}>
            <Pair locale={locale} label={t("name")} name={`packing.extras.${index}`} value={extra} />
          </Row>
        ))}
      </Section>
    </>
  );
}
