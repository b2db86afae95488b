import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { type Choice, RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { chooseLateRemedy } from "@/lib/delivery/actions";
import { addressOf, distanceOf, thingsOf } from "@/lib/delivery/copy/late";
import type { Way } from "@/lib/delivery/model";
import type { LateNews } from "@/lib/delivery/queries/late";
import type { Remedy, RemedyKey } from "@/lib/delivery/rules/remedies";
import { comesBack, mayStillCome } from "@/lib/delivery/rules/status";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { format, money } from "@/lib/kernel/money";
import { timeZoneOf } from "@/lib/kernel/zones";
import type { OrderView } from "@/lib/orders/rules/view";

type Props = {
  readonly order: OrderView;
  readonly news: LateNews;
  readonly way: Way;
  readonly locale: string;
};

/** Said of the parcel on its way: of no use to say once it is lost, or came back. */
const AWAITED: readonly RemedyKey[] = ["wait", "pickup"];

/** A date that is not kept: why, the new day, and the ways out to take at once. */
export function LateSection({ order, news, way, locale }: Props) {
  const t = translator(locale, "delivery.late");
  const mayCome = mayStillCome(way); // else waiting is no way out: it is lost, or comes back to us
  const expected = formatDay(news.expectedOn, locale);
  const promised = formatDay(dayIn(news.promisedAt, timeZoneOf(order.shippingAddress)), locale);
  const chosen = news.remedies.find(({ key }) => key === news.chosen);
  const values = { expected, place: news.point?.name ?? "", things: thingsOf(chosen?.substitutes, locale) };
  return (
    <Section title={t("title")} id="late">
      <p className="max-w-text">
        {t(news.state === "open" && mayCome ? "lead" : "leadPast", { promised, expected })} {t(`reasons.${reasonOf(news, way)}`)}
      </p>
      {news.chosen && (mayCome || !AWAITED.includes(news.chosen)) && (
        <Notice tone="done" title={t(news.isPart ? "chosen.cancelRest" : `chosen.${news.chosen}`, values)}>
          {news.point && addressOf(news.point)}
        </Notice>
      )}
      {news.state === "lapsed" && <Notice tone="warn" title={t("lapsed")} />}
      {news.state === "open" && (
        <ActionForm
          action={chooseLateRemedy}
          labels={formLabels(locale)}
          hidden={{ orderId: order.id, noticeId: news.id }}
          id="late-choice"
        >
          <RadioGroup
            legend={t("legend")}
            name="remedy"
            required
            choices={news.remedies
              .filter(({ key }) => mayCome || key !== "wait")
              .flatMap((remedy) => choicesOf(remedy, { order, news, way, locale, expected }))}
          />
          <div>
            <SubmitButton busy={t("busy")}>{t("act")}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </Section>
  );
}

/** Why the day is not kept, as things stand now: what was lost or came back since says more than what was feared then. */
function reasonOf({ reason }: LateNews, way: Way): string {
  if (way.parcels.some(({ state }) => state === "lost")) return "lost";
  return comesBack(way) ? "back" : reason;
}

type Words = Props & { readonly expected: string };

/** One line a way out; each place of a pick-up is a choice of its own. */
function choicesOf({ key, amount, points, substitutes, part }: Remedy, { order, news, way, locale, expected }: Words): Choice[] {
  const t = translator(locale, "delivery.late");
  if (points)
    return points.map((point, index) => ({
      value: `${key}:${point.id}`,
      label: t("remedies.pickup", { place: point.name }),
      hint: [
        t("hints.pickup", { address: addressOf(point), distance: distanceOf(point, locale) ?? "none" }),
        ...(index === 0 ? [t("hints.pickupHow")] : []),
      ].join(" "),
    }));
  const insteadOf = (substitutes ?? []).flatMap((each) => each.insteadOf ?? []).join(", ");
  const sum = amount === 0 ? "none" : format(money(amount, order.sums.total.currency), locale);
  return [
    {
      value: key,
      label: t(part ? "remedies.cancelRest" : `remedies.${key}`, { expected, things: thingsOf(substitutes, locale) }),
      hint: t(`hints.${key}`, { amount: sum, insteadOf, sent: news.reason === "backordered" || comesBack(way) ? "no" : "yes" }),
    },
  ];
}
