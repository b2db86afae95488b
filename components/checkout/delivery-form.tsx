import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Price } from "@/components/ui/price";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { saveDelivery } from "@/lib/checkout/actions";
import type { CheckoutView } from "@/lib/checkout/model";
import { place } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { arrivalWords, basisWords } from "@/lib/shipping/copy";
import type { DeliveryOffer } from "@/lib/shipping/model";
import { store } from "@/store.config";

/** The ways it can come, each with its day and its price. */
export function DeliveryForm({ checkout: { cart, answers }, locale }: { checkout: CheckoutView; locale: string }) {
  const t = translator(locale, "checkout.delivery");
  const offers = cart.priced?.offers ?? [];
  const chosen = offers.find((offer) => offer.key === answers.deliveryOption) ?? offers[0];
  return (
    <ActionForm id="delivery" action={saveDelivery} labels={formLabels(locale)}>
      <RadioGroup
        legend={t("legend", place(store.markets[cart.market].country, locale))}
        name="option"
        required
        defaultValue={chosen?.key}
        choices={offers.map((offer) => choiceOf(offer, locale))}
      />
      <details open={Boolean(answers.note)}>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t("addNote")}</summary>
        <div className="pt-3">
          <TextArea label={t("note")} name="note" hint={t("noteHint")} rows={3} maxLength={500} defaultValue={answers.note ?? undefined} />
        </div>
      </details>
      <div>
        <SubmitButton busy={t("busy")}>{t("next")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

const choiceOf = (offer: DeliveryOffer, locale: string) => ({
  value: offer.key,
  label: arrivalWords(offer, locale),
  hint: (
    <>
      <span className="block">{offer.name}</span>
      {basisWords(offer, locale).map((words) => (
        <span key={words} className="block">
          {words}
        </span>
      ))}
    </>
  ),
  aside: <Price value={offer.price} locale={locale} zero={translator(locale, "common")("free")} />,
});
