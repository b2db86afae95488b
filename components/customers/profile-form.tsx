import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeProfile } from "@/lib/customers/actions";
import type { Profile } from "@/lib/customers/model";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { languageOf } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { LOCALES, marketOf } from "@/store.config";

export function ProfileForm({ profile, locale }: { profile: Profile; locale: string }) {
  const t = translator(locale, "customers");
  const language = (code: string) => new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
  const options = LOCALES.map((each) => ({ value: each, label: `${countryName(marketOf(each), locale)}, ${language(languageOf(each))}` }));
  return (
    <ActionForm action={changeProfile} labels={formLabels(locale)} className="flex max-w-112 flex-col gap-6" id="profile">
      <Field label={t("fields.name")} name="name" autoComplete="name" required defaultValue={profile.name} />
      <Field
        label={t("fields.phone")}
        name="phone"
        type="tel"
        hint={t("profile.phoneHint")}
        autoComplete="tel"
        inputMode="tel"
        defaultValue={profile.phone ?? undefined}
      />
      <Select
        label={t("profile.locale")}
        name="locale"
        hint={t("profile.localeHint")}
        options={options}
        required
        defaultValue={profile.locale}
      />
      <p className="text-muted text-sm">
        {t("profile.emailIs", { email: profile.email })}{" "}
        <Link href={paths(locale).accountEmail()} className="link">
          {t("profile.changeEmail")}
        </Link>
      </p>
      <div>
        <SubmitButton busy={t("profile.saving")}>{t("profile.save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
