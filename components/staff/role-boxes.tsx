import { Checkbox } from "@/components/ui/checkbox";
import { translator } from "@/lib/i18n/translator";
import { ROLES, type Role } from "@/lib/kernel/actor";

type Given = { readonly locale: string; readonly chosen?: readonly Role[]; readonly titled?: boolean };

/** The roles to choose from, each with what it may do; under a heading that names them their own name is only heard. */
export function RoleBoxes({ locale, chosen = [], titled = false }: Given) {
  const t = translator(locale, "staff");
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className={titled ? "sr-only" : "mb-1 font-semibold text-sm"}>{t("member.rolesTitle")}</legend>
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
