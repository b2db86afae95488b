import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { addAddress, changeAddress } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";
import { type AddressDefaults, AddressFields } from "./address-fields";

/** A new address, or with `addressId` the change of one. */
export function AddressForm({
  locale,
  country,
  addressId,
  given,
}: {
  locale: string;
  country: string;
  addressId?: string;
  given?: AddressDefaults;
}) {
  const t = translator(locale, "customers.addresses");
  return (
    <ActionForm
      key={country}
      action={addressId ? changeAddress : addAddress}
      labels={formLabels(locale)}
      hidden={{ country, ...(addressId && { addressId }) }}
      className="flex max-w-112 flex-col gap-6"
      id="address"
    >
      <AddressFields country={country} locale={locale} {...(given && { given })} />
      <div>
        <SubmitButton busy={t("saving")}>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
