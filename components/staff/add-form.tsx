import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { addStaff } from "@/lib/staff/actions";
import { RoleBoxes } from "./role-boxes";
import { SlipOr } from "./slip-or";
import { slipWords } from "./slip-words";

export function AddForm({ locale }: { locale: string }) {
  const t = translator(locale, "staff.add");
  return (
    <ActionForm action={addStaff} labels={formLabels(locale)} id="add">
      <SlipOr words={slipWords(locale)}>
        <div className="flex max-w-112 flex-col gap-6">
          <Field label={t("name")} name="name" required autoComplete="off" />
          <Field label={t("email")} name="email" type="email" hint={t("emailHint")} required autoComplete="off" spellCheck={false} />
          <RoleBoxes locale={locale} />
          <div>
            <SubmitButton busy={t("adding")}>{t("go")}</SubmitButton>
          </div>
        </div>
      </SlipOr>
    </ActionForm>
  );
}
