import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Parcel } from "@/lib/delivery/model";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { kindsOf, kindWords } from "./parcel-kinds";
import { PhotoField } from "./photo-field";

type Props = {
  readonly orderId: string;
  readonly parcel: Parcel;
  /** Fetched at a counter of ours. */
  readonly isCollected: boolean;
  /** What was tapped already: what happened, and to which line. */
  readonly given: { readonly kind?: string | undefined; readonly line?: string | undefined };
  readonly locale: string;
};

/** What happened, to which things of one parcel, with photos. Sent to a route: an action takes no more than a page of text. */
export function ReportForm({ orderId, parcel, isCollected, given, locale }: Props) {
  const t = translator(locale, "feedback");
  const kinds = kindsOf(parcel, isCollected);
  const [only] = kinds.length === 1 ? kinds : [];
  const hasLines = parcel.lines.length > 1 && only !== "not_received";
  return (
    <form
      action={paths.api.sendReport(orderId, locale)}
      method="post"
      encType="multipart/form-data"
      className="flex flex-col gap-12"
      id="report"
    >
      <input type="hidden" name="shipmentId" value={parcel.id} />
      <Section title={t("report.kind")} index="01">
        <RadioGroup
          legend={t("report.kind")}
          hideLegend
          name="kind"
          required
          defaultValue={only ?? given.kind}
          choices={kinds.map((kind) => ({ value: kind, label: t(kindWords(kind, isCollected)) }))}
        />
      </Section>
      {hasLines && (
        <Section title={t("report.lines")} index="02">
          <div className="flex flex-col">
            {parcel.lines.map(({ lineId, title, options, quantity }) => (
              <Checkbox
                key={lineId}
                name={`line.${lineId}`}
                label={`${quantity} × ${[title, options].filter(Boolean).join(", ")}`}
                defaultChecked={lineId === given.line}
              />
            ))}
          </div>
        </Section>
      )}
      <Section title={t("report.more")} index={hasLines ? "03" : "02"}>
        <PhotoField id="report-photos" locale={locale} />
        <TextArea label={t("report.story")} name="story" hint={t("report.storyHint")} rows={4} maxLength={2000} />
        <div>
          <SubmitButton busy={t("report.busy")}>{t("report.act")}</SubmitButton>
        </div>
      </Section>
    </form>
  );
}
