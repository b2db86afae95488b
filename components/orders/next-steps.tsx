import { Section } from "@/components/ui/section";
import { Timeline, type TimelineEntry } from "@/components/ui/timeline";
import { formatDayRange, formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { OrderView } from "@/lib/orders/rules/view";
import { store } from "@/store.config";

/** What happens from here on, with its dates. */
export function NextSteps({ order, locale }: { order: OrderView; locale: string }) {
  const t = translator(locale, "orders");
  const state = translator(locale, "common.states");
  const window = formatDayRange(order.deliverFromOn, order.deliverByOn, locale);
  const paidAt = order.paidAt ?? order.placedAt;
  const entries: TimelineEntry[] = [
    {
      key: "paid",
      title: t("state.paid"),
      when: formatInstant(paidAt, locale, store.contact.timeZone),
      at: paidAt.toISOString(),
      state: "done",
    },
    { key: "pack", title: t("next.pack"), when: state("now"), body: t("next.packBody"), state: "now" },
    {
      key: "leave",
      title: t(order.counter ? "next.leaveReady" : "next.leave"),
      when: state("planned"),
      body: t(order.counter ? "next.leaveReadyBody" : "next.leaveBody", { option: order.deliveryName }),
      state: "planned",
    },
    { key: "come", title: t(order.counter ? "next.comeReady" : "next.come"), when: window, at: order.deliverByOn, state: "planned" },
  ];
  return (
    <Section title={t(order.counter ? "next.ready" : "next.arrives", { window })}>
      <Timeline entries={entries} states={{ done: state("done"), now: state("now"), planned: state("planned") }} label={t("next.title")} />
    </Section>
  );
}
