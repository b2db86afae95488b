import { NotYetLive } from "@/components/payments/not-yet-live";
import { OwedByRoomTable } from "@/components/promises/owed-by-room";
import { DayTable } from "@/components/reports/day-figures";
import { QueueCard } from "@/components/reports/queue-card";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatLongDay, formatTime } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { endOfDayIn } from "@/lib/kernel/days";
import { findGoLive } from "@/lib/payments/queries/go-live";
import { shopNow } from "@/lib/platform/clock";
import { env, isLive } from "@/lib/platform/env";
import { requireStaff } from "@/lib/platform/session";
import { countOwed } from "@/lib/promises/queries/due";
import { listQueues } from "@/lib/reports/queries/queues";
import { findDayFigures } from "@/lib/reports/queries/today";
import { store } from "@/store.config";
import { titled } from "./_parts/titled";

export const generateMetadata = titled("admin.menu.home");

/** What waits before what was earned. */
export default async function TodayPage() {
  const staff = await requireStaff("admin.enter");
  const now = await shopNow();
  const readsOrders = may(staff, "orders.read");
  const [queues, today] = await Promise.all([listQueues(staff, now), readsOrders ? findDayFigures(staff, now) : null]);
  const owed = readsOrders ? await countOwed(endOfDayIn(now, store.contact.timeZone)) : null;
  const mayOpen = !env().DEMO && !isLive() && may(staff, "golive.read");
  const { locale } = staff;
  const t = translator(locale, "reports");

  return (
    <>
      <PageHead
        title={t("home.title", { name: staff.name.split(" ")[0] ?? staff.name })}
        lead={today && t("home.lead", { day: formatLongDay(today.day, locale), time: formatTime(now, locale, store.contact.timeZone) })}
      />
      {mayOpen && <NotYetLive locale={locale} lines={await findGoLive()} />}
      {owed && (
        <Section title={translator(locale, "promises.staff")("home.title")} className="mb-12">
          <OwedByRoomTable locale={locale} rows={owed} />
        </Section>
      )}
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        {queues.map((queue) => (
          <QueueCard key={queue.key} locale={locale} queue={queue} />
        ))}
        {queues.length === 0 && <p className="text-muted">{t("home.nothing")}</p>}
      </div>
      {today && (
        <Section title={t("day.title")} className="mt-18">
          <DayTable locale={locale} day={today.day} figures={today.figures} money={may(staff, "figures.read")} />
        </Section>
      )}
    </>
  );
}
