import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { openFirst } from "@/lib/staff/actions";
import type { FirstSlip } from "@/lib/staff/model";

/** A password of one's own, and a code that shows the authenticator has taken the secret up. */
export function FirstForm({ slip, token, locale }: { slip: FirstSlip; token: string; locale: string }) {
  const t = translator(locale, "staff");
  return (
    <ActionForm action={openFirst} labels={formLabels(locale)} hidden={{ token }} id="first">
      <div className="flex flex-wrap items-start gap-6">
        {/* biome-ignore lint/performance/noImgElement: a picture made on the spot, in the page itself */}
        <img src={slip.totpPicture} alt={t("slip.scan")} width={180} height={180} />
        <div className="flex min-w-40 flex-1 flex-col gap-3 text-sm">
          <p>{t("first.scan")}</p>
          <p className="text-muted">{t("first.secret")}</p>
          <p className="select-all break-all font-mono">{slip.totpSecret}</p>
        </div>
      </div>
      <input type="email" value={slip.email} autoComplete="username" readOnly hidden />
      <Field label={t("first.password")} name="password" type="password" hint={t("own.newHint")} autoComplete="new-password" required />
      <Field label={t("first.code")} name="code" autoComplete="one-time-code" inputMode="numeric" maxLength={10} width="code" required />
      <SubmitButton wide busy={t("first.busy")}>
        {t("first.go")}
      </SubmitButton>
    </ActionForm>
  );
}
