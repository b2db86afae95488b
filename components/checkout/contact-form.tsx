import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveContact } from "@/lib/checkout/actions";
import type { Answers } from "@/lib/checkout/model";
import { translator } from "@/lib/i18n/translator";
import type { Shopper } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";

type Props = { readonly answers: Answers; readonly shopper: Shopper; readonly locale: string };

export function ContactForm({ answers, shopper, locale }: Props) {
  const t = translator(locale, "checkout.contact");
  const known = shopper.kind === "customer" ? shopper : { email: undefined, name: undefined };
  return (
    <>
      <p className="text-sm">
        {shopper.kind === "customer"
          ? t("signedIn", { email: shopper.email })
          : t.rich("signIn", {
              link: (words) => (
                <Link href={paths(locale).signIn(paths(locale).checkout("contact"))} prefetch={false} className="link">
                  {words}
                </Link>
              ),
            })}
      </p>
      <ActionForm id="contact" action={saveContact} labels={formLabels(locale)}>
        <Field
          label={t("email")}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          hint={t("emailHint")}
          required
          defaultValue={answers.email ?? known.email}
        />
        <Field label={t("name")} name="name" autoComplete="name" hint={t("nameHint")} required defaultValue={answers.name ?? known.name} />
        <div>
          <SubmitButton busy={t("busy")}>{t("next")}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
