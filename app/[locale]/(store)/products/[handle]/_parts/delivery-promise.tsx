import Link from "next/link";
import { KeptShare } from "@/components/promises/kept-share";
import { Icon } from "@/components/ui/icon";
import { countryName, formatDay, formatDayRange } from "@/lib/i18n/formats";
import { placeOfZone } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { addDays } from "@/lib/kernel/days";
import { format } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { findKeeping } from "@/lib/promises/queries/record";
import type { DeliveryOffer } from "@/lib/shipping/model";
import { marketOf, store } from "@/store.config";

/** When it comes and on what condition, what else is offered, and until when it can come back. */
export async function DeliveryPromise({ offers, locale }: { offers: readonly DeliveryOffer[]; locale: string }) {
  const t = translator(locale, "catalog.product");
  const [first, ...others] = offers;
  if (!first) return <p>{t("notSent", { country: countryName(marketOf(locale), locale) })}</p>;
  const { basis, window } = first;
  return (
    <ul className="flex flex-col gap-3">
      <li className="flex gap-3">
        <Icon name="truck" className="mt-1 size-6" />
        <div>
          <p className="font-semibold">
            {t(basis.counter ? "ready" : "arrives", { days: formatDayRange(window.from, window.to, locale) })}
          </p>
          <p className="text-muted text-sm">
            {t("arrivesIf", { time: basis.cutOff, day: formatDay(basis.countedOn, locale), place: placeOfZone(basis.timeZone) })}
          </p>
          <KeptShare keeping={await findKeeping("deliver_by")} locale={locale} />
          {others.map((offer) => (
            <p key={offer.key} className="text-sm">
              {t("other", {
                name: offer.name,
                days: formatDayRange(offer.window.from, offer.window.to, locale),
                price: offer.price.amount === 0 ? t("free") : format(offer.price, locale),
              })}
            </p>
          ))}
        </div>
      </li>
      <li className="flex gap-3">
        <Icon name="returned" className="mt-1 size-6" />
        <div>
          <p className="font-semibold">
            {t(store.policies.returnPaidBy === "store" ? "sendBack" : "sendBackPaid", {
              day: formatDay(addDays(window.to, store.policies.returnWindowDays), locale),
            })}
          </p>
          <p className="text-sm">
            <Link href={paths(locale).returnTerms()} prefetch={false} className="link">
              {t("sendBackHow", { days: store.policies.returnWindowDays })}
            </Link>
          </p>
        </div>
      </li>
    </ul>
  );
}
