import { Notice } from "@/components/ui/notice";
import { resendConfirmation } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";
import { ActButton } from "./act-button";

/** The step left after signing up: open the mail. */
export function ConfirmNotice({ email, locale }: { email: string; locale: string }) {
  const t = translator(locale, "customers.confirm");
  return (
    <Notice tone="info" live={false} title={t("waitTitle")}>
      <p>{t("wait", { email })}</p>
      <ActButton action={resendConfirmation} locale={locale} busy={t("resending")}>
        {t("resend")}
      </ActButton>
    </Notice>
  );
}
