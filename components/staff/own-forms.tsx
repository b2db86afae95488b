import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { LANGUAGES, languageOf } from "@/lib/kernel/localized";
import { changeOwnLanguage, changeOwnPassword } from "@/lib/staff/actions";

export function OwnPasswordForm({ locale, email }: { locale: string; email: string }) {
  const t = translator(locale, "staff.own");
  return (
    <ActionForm action={changeOwnPassword} labels={formLabels(locale)} className="flex max-w-112 flex-col gap-6" id="own-password">
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      <Field label={t("current")} name="currentPassword" type="password" autoComplete="current-password" required />
      <Field label={t("new")} name="password" type="password" hint={t("newHint")} autoComplete="new-password" required />
      <div>
        <SubmitButton busy={t("saving")}>{t("change")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function OwnLanguageForm({ locale }: { locale: string }) {
  const t = translator(locale, "staff.own");
  const options = LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }));
  return (
    <ActionForm action={changeOwnLanguage} labels={formLabels(locale)} className="flex max-w-112 flex-col gap-6" id="own-language">
      <Select label={t("language")} name="language" options={options} required defaultValue={languageOf(locale)} />
      <div>
        <SubmitButton look="plain" busy={t("saving")}>
          {t("saveLanguage")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
