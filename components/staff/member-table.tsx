import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { Member } from "@/lib/staff/model";
import { store } from "@/store.config";

export function MemberTable({ members, locale, ownId }: { members: readonly Member[]; locale: string; ownId: string }) {
  const t = translator(locale, "staff");
  const columns: readonly Column<Member>[] = [
    {
      key: "name",
      head: t("members.name"),
      names: true,
      cell: (member) => (
        <>
          <Link href={paths.admin.staffMember(member.id)} className="link font-semibold">
            {member.name}
          </Link>
          {member.id === ownId && <span className="text-muted"> ({t("members.you")})</span>}
          <span className="block text-muted text-sm">{member.email}</span>
        </>
      ),
    },
    { key: "roles", head: t("members.roles"), cell: (member) => member.roles.map((role) => t(`roles.${role}`)).join(", ") },
    {
      key: "lastSeen",
      head: t("members.lastSeen"),
      cell: (member) => (
        <span className="font-mono text-sm">
          {member.lastSeenAt ? formatInstant(member.lastSeenAt, locale, store.contact.timeZone) : t("members.never")}
        </span>
      ),
    },
    {
      key: "state",
      head: t("members.state"),
      cell: (member) =>
        member.disabledAt ? <Badge tone="danger">{t("members.isDisabled")}</Badge> : <Badge tone="ok">{t("members.active")}</Badge>,
    },
  ];
  return <DataTable caption={t("members.caption")} hideCaption columns={columns} rows={members} rowKey={(member) => member.id} />;
}
