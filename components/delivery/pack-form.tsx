import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import { SubmitButton } from "@/components/ui/submit-button";
import { packWork } from "@/lib/delivery/actions";
import type { PackLine } from "@/lib/delivery/model";
import type { PackView } from "@/lib/delivery/model/staff";
import { formatNumber } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";

/** Each line is ticked once it is in the box; what is left out stays to be packed. */
export function PackForm({ work, locale }: { work: PackView; locale: string }) {
  const t = translator(locale, "delivery.staff");
  return (
    <ActionForm action={packWork} labels={formLabels(locale)} hidden={{ fulfillmentId: work.id }} id="pack">
      <p className="max-w-text text-muted">{t("checkLead")}</p>
      <div className="flex flex-col">
        {work.lines.map((line) => (
          <div key={line.lineId} className="border-line border-t py-1 last:border-b">
            <Checkbox name={`line.${line.lineId}`} label={<LineToPack line={line} locale={locale} />} />
          </div>
        ))}
      </div>
      <div>
        <SubmitButton busy={t("packing")}>{t("packAct")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function LineToPack({ line, locale }: { line: PackLine; locale: string }) {
  const t = translator(locale, "delivery.staff");
  return (
    <span className="flex items-start gap-4">
      <span className="w-12 flex-none text-end font-mono font-semibold text-lg leading-tight">{line.quantity} ×</span>
      {line.picture && <Picture src={line.picture} ground={groundOf("stone")} alt="" sizes="48px" className="w-12 flex-none" />}
      <span className="min-w-0">
        <span className="font-semibold">{line.title}</span>
        <span className="block text-muted text-sm">
          {[line.options, t("weightEach", { grams: formatNumber(line.weightGrams, locale) })].filter(Boolean).join(" · ")}
        </span>
        <span className="block font-mono text-sm">{line.sku}</span>
      </span>
    </span>
  );
}
