import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveAddress } from "@/lib/checkout/actions";
import type { Answers } from "@/lib/checkout/model";
import type { SavedAddress } from "@/lib/customers/model";
import { translator } from "@/lib/i18n/translator";
import { AddressFields } from "./address-fields";
import { addressWords, countryWords } from "./country-words";

type Props = { readonly answers: Answers; readonly saved: SavedAddress | undefined; readonly country: string; readonly locale: string };

/** Where it goes, and the bill with it unless told otherwise. */
export function AddressForm({ answers, saved, country, locale }: Props) {
  const t = translator(locale, "checkout.address");
  const [countries, words] = [countryWords(locale), addressWords(locale)];
  return (
    <>
      <p className="text-sm">{t("to", { name: answers.name ?? "" })}</p>
      <ActionForm id="address" action={saveAddress} labels={formLabels(locale)} className="group flex flex-col gap-6">
        <AddressFields countries={countries} words={words} given={answers.address ?? saved ?? { country }} />
        <Field
          label={translator(locale, "customers.address")("phone")}
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          hint={t("phoneWhy")}
          width="half"
          defaultValue={answers.phone ?? saved?.phone ?? undefined}
        />
        <Checkbox label={t("billingSame")} name="billingSame" defaultChecked={!answers.billingAddress} />
        <fieldset className="flex flex-col gap-6 border-ink border-t-[1.5px] pt-4 group-has-[input[name=billingSame]:checked]:hidden">
          <legend className="float-left w-full font-display font-bold text-lg">{t("billing")}</legend>
          <Field
            label={t("billingName")}
            name="billingName"
            autoComplete="billing name"
            required
            defaultValue={answers.billingAddress?.name ?? answers.name ?? undefined}
          />
          <AddressFields countries={countries} words={words} given={answers.billingAddress ?? { country }} prefix="billing" />
        </fieldset>
        <div>
          <SubmitButton busy={t("busy")}>{t("next")}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
