import { notFound } from "next/navigation";
import { AbleForm, RenewForm, RolesForm } from "@/components/staff/member-forms";
import { Badge } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { MailAddress } from "@/components/ui/mail-address";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { requireFreshStaff } from "@/lib/platform/session";
import { findMember } from "@/lib/staff/queries";
import { store } from "@/store.config";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("staff.members.title");

export default async function MemberPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireFreshStaff("staff.manage");
  const member = await findMember(staff, (await params).id);
  if (!member) notFound();
  const { locale } = staff;
  const t = translator(locale, "staff.member");
  const members = translator(locale, "staff.members");
  const at = (instant: Date | null) => (instant ? formatInstant(instant, locale, store.contact.timeZone) : members("never"));
  const facts = [
    { term: t("email"), detail: <MailAddress address={member.email} /> },
    { term: t("joined"), detail: at(member.createdAt) },
    { term: t("lastSeen"), detail: at(member.lastSeenAt) },
  ];

  return (
    <>
      <PageHead
        title={member.name}
        aside={member.disabledAt && <Badge tone="danger">{members("since", { day: at(member.disabledAt) })}</Badge>}
      />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-12">
          <Section title={t("rolesTitle")}>
            <RolesForm member={member} locale={locale} />
          </Section>
          <Section title={t("renewTitle")}>
            <p className="max-w-text">{t("renewLead")}</p>
            <RenewForm member={member} locale={locale} />
          </Section>
          <Section title={t("disableTitle")}>
            <p className="max-w-text">{t("disableLead")}</p>
            <AbleForm member={member} locale={locale} />
          </Section>
        </div>
        <Facts facts={facts} />
      </div>
    </>
  );
}
