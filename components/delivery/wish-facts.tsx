import type { Fact } from "@/components/ui/facts";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { townLine } from "@/lib/kernel/addresses";
import type { DeliveryWish } from "@/lib/orders/model";

/** What the receiver asked of the driver, as facts; none where nothing was asked. */
export function wishFacts(wish: DeliveryWish, locale: string): Fact[] {
  return wishLines(wish, locale).map(({ term, lines }) => ({
    term,
    detail: lines.map((line) => (
      <span key={line} className="block">
        {line}
      </span>
    )),
  }));
}

type WishLine = { readonly term: string; readonly lines: readonly string[] };

/** The same for paper, line by line. */
export function wishLines({ safePlace, notBefore, pickupPoint }: DeliveryWish, locale: string): WishLine[] {
  const t = translator(locale, "orders.change.facts");
  const point = pickupPoint && [pickupPoint.name, pickupPoint.line1, townLine(pickupPoint)];
  return [
    ...(point ? [{ term: t("point"), lines: point }] : []),
    ...(safePlace ? [{ term: t("safePlace"), lines: [safePlace] }] : []),
    ...(notBefore ? [{ term: t("notBefore"), lines: [formatDay(notBefore, locale)] }] : []),
  ];
}
