import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Parcel } from "@/lib/delivery/model";
import { reportProblem } from "@/lib/feedback/actions";
import { RECOVERY_KINDS } from "@/lib/feedback/model";
import { translator } from "@/lib/i18n/translator";

/** What happened, to which things of one parcel. */
export function ReportForm({ orderId, parcel, locale }: { orderId: string; parcel: Parcel; locale: string }) {
  const t = translator(locale, "feedback");
  return (
    <ActionForm
      action={reportProblem}
      labels={formLabels(locale)}
      hidden={{ orderId, shipmentId: parcel.id }}
      className="flex flex-col gap-12"
      id="report"
    >
      <Section title={t("report.kind")} index="01">
        <RadioGroup
          legend={t("report.kind")}
          hideLegend
          name="kind"
          required
          choices={RECOVERY_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </Section>
      {parcel.lines.length > 1 && (
        <Section title={t("report.lines")} index="02">
          {parcel.lines.map(({ lineId, title, options, quantity }) => (
            <Checkbox key={lineId} name={`line.${lineId}`} label={`${quantity} × ${[title, options].filter(Boolean).join(", ")}`} />
          ))}
        </Section>
      )}
      <Section title={t("report.story")} index={parcel.lines.length > 1 ? "03" : "02"}>
        <TextArea label={t("report.story")} name="story" hint={t("report.storyHint")} rows={4} maxLength={2000} />
        <SubmitButton busy={t("report.busy")}>{t("report.act")}</SubmitButton>
      </Section>
    </ActionForm>
  );
}
