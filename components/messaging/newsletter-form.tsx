import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { unbroken } from "@/components/ui/unbroken";
import { translator } from "@/lib/i18n/translator";
import { askForLetters } from "@/lib/messaging/actions";
import { paths } from "@/lib/platform/paths";
import { WishFields } from "./wish-fields";

/** Asks for letters; what is agreed to stands above the button, word for word as it will be noted. */
export function NewsletterForm({ locale }: { locale: string }) {
  const t = translator(locale, "messaging.newsletter");
  return (
    <ActionForm action={askForLetters} labels={formLabels(locale)} id="newsletter" className="flex max-w-text flex-col gap-6">
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label={t("email")} name="email" type="email" inputMode="email" autoComplete="email" required hint={t("emailHint")} />
        <Field label={t("name")} name="name" autoComplete="name" maxLength={120} />
      </div>
      <WishFields locale={locale} />
      <div className="hidden" aria-hidden="true">
        <label>
          {translator(locale, "content.contact")("website")} <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <p>
        {unbroken(t("consent"))}{" "}
        <Link href={`${paths(locale).page("privacy")}#letters`} prefetch={false} className="link">
          {t("rules")}
        </Link>
      </p>
      <div>
        <SubmitButton busy={t("asking")}>{t("ask")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
