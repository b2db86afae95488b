import { Timeline } from "@/components/ui/timeline";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import type { UnitMoment } from "@/lib/ownership/model";
import { store } from "@/store.config";

/** What happened to a thing, oldest first. */
export function ThingLife({ life, locale }: { life: readonly UnitMoment[]; locale: string }) {
  const t = translator(locale, "ownership");
  const states = translator(locale, "common.states");
  return (
    <Timeline
      label={t("thing.life")}
      states={{ done: states("done"), now: states("now"), planned: states("planned") }}
      entries={life.map(({ type, at }, index) => ({
        key: `${type}-${index}`,
        title: t(`events.${type}`),
        when: formatLongDay(dayIn(at, store.contact.timeZone), locale),
        at: at.toISOString(),
        state: "done",
      }))}
    />
  );
}
