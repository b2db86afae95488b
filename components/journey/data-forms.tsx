import { ActButton } from "@/components/customers/act-button";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { askForMailboxData, askForOwnData } from "@/lib/journey/actions";
import type { DataKind } from "@/lib/journey/model";

/** For whoever has no account, or is not signed in: by the mailbox. */
export function DataAsk({ kind, locale }: { kind: DataKind; locale: string }) {
  const t = translator(locale, "journey.data");
  return (
    <ActionForm
      action={askForMailboxData}
      labels={formLabels(locale)}
      hidden={{ kind }}
      id={`ask-${kind}`}
      className="flex max-w-112 flex-col gap-6"
    >
      <Field label={t("email")} name="email" type="email" hint={t("emailHint")} autoComplete="email" inputMode="email" required />
      <div>
        <SubmitButton look={kind === "erasure" ? "plain" : "primary"} busy={t("asking")}>
          {t(`${kind}.ask`)}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Signed in: one press; erasing is confirmed by mail all the same. */
export function OwnDataAsk({ kind, email, locale }: { kind: DataKind; email: string; locale: string }) {
  const t = translator(locale, "journey.data");
  return (
    <>
      <p className="text-muted text-sm">{t(`${kind}.own`, { email })}</p>
      <ActButton
        action={askForOwnData}
        locale={locale}
        hidden={{ kind }}
        busy={t("asking")}
        look={kind === "erasure" ? "plain" : "primary"}
      >
        {t(`${kind}.ask`)}
      </ActButton>
    </>
  );
}
