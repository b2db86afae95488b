import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { typeParcelScan } from "@/lib/delivery/actions";
import { PROOF, REASON, SCAN } from "@/lib/delivery/copy";
import { PROOFS, REASONS } from "@/lib/delivery/model";
import { TYPED_EVENTS } from "@/lib/delivery/model/by-hand";
import { type Translate, translator } from "@/lib/i18n/translator";

/** What somebody was told of a parcel that goes by hand; it counts like a carrier's own scan. */
export function ScanForm({ shipmentId, locale }: { shipmentId: string; locale: string }) {
  const t = translator(locale, "delivery.staff.byHand");
  const words = translator(locale, "delivery");
  return (
    <ActionForm action={typeParcelScan} labels={formLabels(locale)} hidden={{ shipmentId }} id="scan">
      <Select
        label={t("event")}
        name="event"
        required
        options={TYPED_EVENTS.map((event) => ({ value: event, label: words(SCAN[event]) }))}
      />
      <Field label={t("at")} name="at" type="datetime-local" hint={t("atHint")} required width="half" />
      <Field label={t("place")} name="place" maxLength={120} width="half" />
      <Select
        label={t("reason")}
        name="reason"
        empty={t("noReason")}
        options={REASONS.map((reason) => ({ value: reason, label: words(REASON[reason]) }))}
      />
      <ProofFields t={t} words={words} />
      <details>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("point")}</summary>
        <div className="flex flex-col gap-6 pt-2">
          <Field label={t("waitsAt")} name="waitsAt" maxLength={200} />
          <Field label={t("pickupUntil")} name="pickupUntil" type="date" width="half" />
        </div>
      </details>
      <div>
        <SubmitButton busy={t("saving")}>{t("addScan")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function ProofFields({ t, words }: { t: Translate; words: Translate }) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("proof")}</summary>
      <div className="flex flex-col gap-6 pt-2">
        <Select
          label={t("proofKind")}
          name="proofKind"
          empty={t("noProof")}
          options={PROOFS.map((kind) => ({ value: kind, label: words(PROOF[kind]) }))}
        />
        <Field label={t("proofName")} name="proofName" maxLength={120} width="half" />
        <Field label={t("picture")} name="picture" type="url" hint={t("pictureHint")} maxLength={400} />
      </div>
    </details>
  );
}
