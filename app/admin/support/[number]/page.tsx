import Link from "next/link";
import { notFound } from "next/navigation";
import { AnswerForm } from "@/components/support/answer-form";
import { Messages } from "@/components/support/messages";
import { Badge } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { MailAddress } from "@/components/ui/mail-address";
import { PageHead } from "@/components/ui/page-head";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { displayNames } from "@/lib/kernel/intl";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { findConversation } from "@/lib/support/queries";
import { store } from "@/store.config";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("support.admin.title");

export default async function ConversationPage({ params }: { params: Promise<{ number: string }> }) {
  const staff = await requireStaff("conversations.answer");
  const found = await findConversation(staff, (await params).number, await shopNow());
  if (!found) notFound();
  const t = translator(staff.locale, "support");
  const facts = [
    {
      term: t("admin.writer"),
      detail: (
        <Link href={paths.admin.customer(found.email)} className="underline">
          <MailAddress address={found.email} className="font-sans" />
        </Link>
      ),
    },
    { term: t("admin.answerBy"), detail: formatInstant(found.replyBy, staff.locale, store.contact.timeZone) },
    {
      term: t("admin.order"),
      detail: found.orderNumber ? (
        <Link href={paths.admin.order(found.orderNumber)} className="underline">
          {found.orderNumber}
        </Link>
      ) : (
        t("admin.none")
      ),
    },
    { term: t("admin.language"), detail: displayNames(staff.locale, "language").of(found.locale) ?? found.locale },
  ];

  return (
    <>
      <PageHead
        title={found.name}
        lead={t(`topics.${found.topic}`)}
        aside={<Badge tone={found.late ? "danger" : "neutral"}>{found.late ? t("admin.late") : t(`states.${found.state}`)}</Badge>}
      />
      <div className="grid gap-12 lg:grid-cols-[2fr_1fr]">
        <div className="flex flex-col gap-8">
          <Messages locale={staff.locale} conversation={found} />
          <AnswerForm locale={staff.locale} conversation={found} />
        </div>
        <Facts facts={facts} />
      </div>
    </>
  );
}
