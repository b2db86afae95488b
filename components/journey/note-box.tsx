import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { translator } from "@/lib/i18n/translator";
import type { FormState } from "@/lib/kernel/form";

/** A few words among staff; whom they are about goes along hidden. */
export function NoteBox<T>({
  locale,
  action,
  about,
}: {
  locale: string;
  action: (previous: FormState<T>, form: FormData) => Promise<FormState<T>>;
  about: Readonly<Record<string, string>>;
}) {
  const t = translator(locale, "journey.notes");
  return (
    <ActionForm action={action} labels={formLabels(locale)} hidden={about} id="note" className="flex max-w-text flex-col gap-3">
      <TextArea label={t("label")} name="text" rows={3} maxLength={2000} hint={t("hint")} required />
      <div>
        <SubmitButton look="plain" busy={t("keeping")}>
          {t("keep")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
