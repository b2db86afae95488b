import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { Pair } from "./pair";
import type { SectionProps } from "./sections";

export function WordsForm({ product: { content, definitions }, staff }: SectionProps) {
  const t = translator(staff.locale, "desk.words");
  const common = { locale: staff.locale, required: true };
  return (
    <>
      <Pair {...common} label={t("name")} name="name" value={content.name} />
      <Pair {...common} label={t("tagline")} name="tagline" value={content.tagline} hint={t("taglineHint")} rows={2} />
      <Pair {...common} label={t("description")} name="description" value={content.description} hint={t("descriptionHint")} rows={14} />
      <Disclosure title={t("placeholders")} level={2}>
        <p className="max-w-text pb-4">{t("placeholdersHint")}</p>
        <Facts facts={definitions.map(({ key, label }) => ({ term: pick(label, staff.locale), detail: `{${key}}` }))} />
      </Disclosure>
    </>
  );
}
