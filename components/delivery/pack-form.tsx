import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { BOXES, PADDINGS } from "@/lib/catalog/model";
import { packWork } from "@/lib/delivery/actions";
import type { LineOnBench, PackView } from "@/lib/delivery/model/staff";
import { noteName, notesOf, wayFor } from "@/lib/delivery/rules/packing";
import { formatWeight } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { noteWords } from "./note-words";

const LONGEST_REASON = 300;

/** Each line is ticked once it is in the box, and each of its notes once it is done; what is left out stays to be packed. */
export function PackForm({ work, locale }: { work: PackView; locale: string }) {
  const t = translator(locale, "delivery.staff");
  const hasNotes = work.lines.some(({ packing }) => notesOf(packing).length > 0);
  return (
    <ActionForm action={packWork} labels={formLabels(locale)} hidden={{ fulfillmentId: work.id }} id="pack">
      <p className="max-w-text text-muted">{t(hasNotes ? "checkLeadNotes" : "checkLead")}</p>
      <div className="flex flex-col">
        {work.lines.map((line) => (
          <div key={line.lineId} className="border-line border-t py-1 last:border-b">
            <Checkbox name={`line.${line.lineId}`} label={<LineToPack line={line} locale={locale} />} />
            <LineNotes line={line} locale={locale} />
          </div>
        ))}
      </div>
      <UsedWay work={work} locale={locale} />
      {hasNotes && <Field label={t("noteReason")} hint={t("noteReasonHint")} name="reason" maxLength={LONGEST_REASON} />}
      <div>
        <SubmitButton busy={t("packing")}>{t("packAct")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What was really used; asked with what the products ask for. */
function UsedWay({ work, locale }: { work: PackView; locale: string }) {
  const t = translator(locale, "delivery.staff.packedAs");
  const words = translator(locale, "catalog.packing");
  const asked = wayFor(work.lines.map(({ packing }) => packing));
  const choice = (name: "box" | "padding", values: readonly string[]) => (
    <Select
      label={t(name)}
      name={name}
      required
      defaultValue={asked[name]}
      options={values.map((value) => ({ value, label: words(`${name}.${value}`) }))}
    />
  );
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      {choice("box", BOXES)}
      {choice("padding", PADDINGS)}
    </div>
  );
}

function LineNotes({ line, locale }: { line: LineOnBench; locale: string }) {
  const t = translator(locale, "delivery.staff");
  const notes = notesOf(line.packing);
  if (notes.length === 0) return null;
  return (
    <fieldset className="ms-9 flex flex-col pb-2">
      <legend className="sr-only">{t("notesOf", { title: line.title })}</legend>
      {notes.map((note) => (
        <Checkbox
          key={note.key}
          name={`note.${noteName(line.lineId, note)}`}
          label={
            <>
              {noteWords(note, locale)}
              {note.mandatory && <span className="ms-2 text-muted text-sm">{t("noteMust")}</span>}
            </>
          }
        />
      ))}
    </fieldset>
  );
}

function LineToPack({ line, locale }: { line: LineOnBench; locale: string }) {
  const t = translator(locale, "delivery.staff");
  return (
    <span className="flex items-start gap-4">
      <span className="w-12 flex-none text-end font-mono font-semibold text-lg leading-tight">{line.quantity} ×</span>
      {line.picture && <Picture src={line.picture} ground={groundOf("stone")} alt="" sizes="48px" className="w-12 flex-none" />}
      <span className="min-w-0">
        <span className="font-semibold">{line.title}</span>
        <span className="block text-muted text-sm">
          {[line.options, t("weightEach", { weight: formatWeight(line.weightGrams, locale) })].filter(Boolean).join(" · ")}
        </span>
        <span className="block font-mono text-sm">{line.sku}</span>
      </span>
    </span>
  );
}
