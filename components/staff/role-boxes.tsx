import { Checkbox } from "@/components/ui/checkbox";
import { translator } from "@/lib/i18n/translator";
import { ROLES, type Role } from "@/lib/kernel/actor";

/** The roles to choose from, each with what it may do. */
export function RoleBoxes({ locale, chosen = [] }: { locale: string; chosen?: readonly Role[] }) {
  const t = translator(locale, "staff");
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-semibold text-sm">{t("member.rolesTitle")}</legend>
      <p className="text-muted text-sm">{t("member.rolesHint")}</p>
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          name="roles[]"
          value={role}
          label={t(`roles.${role}`)}
          hint={t(`roleMeans.${role}`)}
          defaultChecked={chosen.includes(role)}
        />
      ))}
    </fieldset>
  );
}
