import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { changeLetters, endLetters } from "@/lib/messaging/actions";
import type { LetterWishes } from "@/lib/messaging/model";
import { WishFields } from "./wish-fields";

type Props = { readonly locale: string; readonly token: string };

/** Other topics, or another frequency. */
export function LettersForm({ locale, token, wishes }: Props & { wishes: LetterWishes }) {
  const t = translator(locale, "messaging.newsletter");
  return (
    <ActionForm
      action={changeLetters}
      labels={formLabels(locale)}
      hidden={{ token }}
      id="letters"
      className="flex max-w-text flex-col gap-6"
    >
      <WishFields locale={locale} wishes={wishes} />
      <div>
        <SubmitButton busy={t("saving")}>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Ends them. Opening the page does not. */
export function EndLettersForm({ locale, token }: Props) {
  const t = translator(locale, "messaging.newsletter");
  return (
    <ActionForm action={endLetters} labels={formLabels(locale)} hidden={{ token }} id="end-letters">
      <div>
        <SubmitButton look="plain" busy={t("ending")}>
          {t("end")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
