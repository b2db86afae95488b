import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { changeRoles, disableStaff, enableStaff, renewSignIn } from "@/lib/staff/actions";
import type { Member } from "@/lib/staff/model";
import { RoleBoxes } from "./role-boxes";
import { SlipOr } from "./slip-or";
import { slipWords } from "./slip-words";

type Given = { readonly member: Member; readonly locale: string };

export function RolesForm({ member, locale }: Given) {
  const t = translator(locale, "staff.member");
  return (
    <ActionForm action={changeRoles} labels={formLabels(locale)} hidden={{ staffId: member.id }} id="roles">
      <RoleBoxes locale={locale} chosen={member.roles} titled />
      <div>
        <SubmitButton busy={t("saving")}>{t("saveRoles")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function RenewForm({ member, locale }: Given) {
  const t = translator(locale, "staff.member");
  return (
    <ActionForm action={renewSignIn} labels={formLabels(locale)} hidden={{ staffId: member.id }} id="renew">
      <SlipOr words={slipWords(locale)}>
        <div>
          <SubmitButton look="plain" busy={t("renewing")}>
            {t("renew")}
          </SubmitButton>
        </div>
      </SlipOr>
    </ActionForm>
  );
}

export function AbleForm({ member, locale }: Given) {
  const t = translator(locale, "staff.member");
  const isDisabled = member.disabledAt !== null;
  return (
    <ActionForm
      action={isDisabled ? enableStaff : disableStaff}
      labels={formLabels(locale)}
      hidden={{ staffId: member.id }}
      id={isDisabled ? "enable" : "disable"}
    >
      <div>
        <SubmitButton look={isDisabled ? "plain" : "danger"} busy={t(isDisabled ? "enabling" : "disabling")}>
          {t(isDisabled ? "enable" : "disable")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
