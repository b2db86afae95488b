import { MissingForm } from "@/components/delivery/missing-form";
import { PackForm } from "@/components/delivery/pack-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { PackView } from "@/lib/delivery/model/staff";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { store } from "@/store.config";

/** What goes into the box, or that something of it is not there. */
export function Packing({ work, locale }: { work: PackView; locale: string }) {
  const t = translator(locale, "delivery.staff");
  return (
    <Section title={t("check")}>
      {work.missingAt && (
        <Notice
          tone="warn"
          title={t("missing.waits", { day: formatDay(dayIn(work.missingAt, store.warehouse.timeZone), locale) })}
          live={false}
        />
      )}
      <PackForm work={work} locale={locale} />
      {!work.missingAt && <MissingForm work={work} locale={locale} />}
    </Section>
  );
}
