import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { AuditFilter as Filter, Member } from "@/lib/staff/model";

/** Who and about what, in the address, so that a finding can be sent on as a link. */
export function AuditFilter({ filter, members, locale }: { filter: Filter; members: readonly Member[]; locale: string }) {
  const t = translator(locale, "staff.audit");
  const people = [...members.map(({ id, name }) => ({ value: `staff:${id}`, label: name })), { value: "guest", label: t("guest") }];
  return (
    <form action={paths.admin.audit()} className="flex flex-wrap items-end gap-4">
      <div className="min-w-60">
        <Select label={t("who")} name="actor" options={people} empty={t("everyone")} defaultValue={filter.actor ?? ""} />
      </div>
      <div className="min-w-60">
        <Field label={t("about")} name="subject" defaultValue={filter.subject ?? ""} spellCheck={false} />
      </div>
      <Button type="submit">{t("filter")}</Button>
      {(filter.actor || filter.subject) && (
        <LinkButton href={paths.admin.audit()} look="quiet">
          {t("all")}
        </LinkButton>
      )}
    </form>
  );
}
