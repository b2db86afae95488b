import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { takeBackAnswer } from "@/lib/supplements/actions";
import type { Waived } from "@/lib/supplements/queries/waived";

/** What somebody does without: not asked about again until they take it back. */
export function WaivedNeeds({ waived, locale }: { waived: readonly Waived[]; locale: string }) {
  if (waived.length === 0) return null;
  const t = translator(locale, "supplements");
  return (
    <Section title={t("waived.title")} id="waived">
      <ul className="max-w-text border-line border-b">
        {waived.map(({ needId, name, thing }) => (
          <li key={needId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-t py-2">
            <p>
              {name}
              <span className="block text-muted text-sm">{t("waived.for", { thing })}</span>
            </p>
            <ActionForm action={takeBackAnswer} labels={formLabels(locale)} hidden={{ needId }} className="flex">
              <SubmitButton look="quiet" busy={t("act.undoing")}>
                <span aria-hidden="true">{t("act.undo")}</span>
                <span className="sr-only">{t("act.undoName", { name })}</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Section>
  );
}
