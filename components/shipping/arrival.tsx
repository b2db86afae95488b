import { Icon } from "@/components/ui/icon";
import { arrivalWords, basisWords } from "@/lib/shipping/copy";
import type { DeliveryOffer } from "@/lib/shipping/model";

/** When it comes, and what that was reckoned from. */
export function Arrival({ offer, locale }: { offer: DeliveryOffer; locale: string }) {
  return (
    <div className="flex gap-3">
      <Icon name={offer.basis.counter ? "box" : "truck"} className="mt-1 size-6" />
      <div>
        <p className="font-semibold">{arrivalWords(offer, locale)}</p>
        {basisWords(offer, locale).map((words) => (
          <p key={words} className="text-muted text-sm">
            {words}
          </p>
        ))}
      </div>
    </div>
  );
}
