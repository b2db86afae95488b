import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { typeParcelNumber } from "@/lib/delivery/actions";
import type { Parcel } from "@/lib/delivery/model";
import { translator } from "@/lib/i18n/translator";
import { store } from "@/store.config";

/** Carrier and number of a parcel that goes by hand; carriers the shop knows bring the address of their own page. */
export function NumberForm({ parcel, locale }: { parcel: Parcel; locale: string }) {
  const t = translator(locale, "delivery.staff.byHand");
  const known = Object.keys(store.carriersByHand);
  return (
    <ActionForm action={typeParcelNumber} labels={formLabels(locale)} hidden={{ shipmentId: parcel.id }} id="number">
      <p className="max-w-text">{t("lead", { known: known.join(", ") })}</p>
      <Field label={t("via")} name="via" required maxLength={60} width="half" defaultValue={parcel.via ?? known[0]} />
      <Field
        label={t("code")}
        name="code"
        required
        maxLength={60}
        width="half"
        spellCheck={false}
        defaultValue={parcel.trackingCode ?? ""}
      />
      <div>
        <SubmitButton busy={t("saving")}>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
