import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { PersonFile } from "@/lib/journey/model";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

const rowLook = "flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-t py-2 text-sm first:border-t-0";

const When = ({ at, locale }: { at: Date; locale: string }) => (
  <time dateTime={at.toISOString()} className="whitespace-nowrap font-mono text-muted text-xs">
    {formatInstant(at, locale, store.contact.timeZone)}
  </time>
);

/** What this person wrote about, newest first. */
export function PersonConversations({ locale, conversations }: { locale: string; conversations: PersonFile["conversations"] }) {
  const t = translator(locale, "journey.people");
  const support = translator(locale, "support");
  if (conversations.length === 0) return <p className="text-muted">{t("noConversations")}</p>;
  return (
    <ul>
      {conversations.map((each) => (
        <li key={each.number} className={rowLook}>
          <Link href={paths.admin.conversation(each.number)} prefetch={false} className="link">
            {support(`topics.${each.topic}`)}
          </Link>
          <span className="flex flex-wrap items-center gap-3">
            <Badge>{support(`states.${each.state}`)}</Badge>
            <When at={each.createdAt} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was written to this person, and whether it went out. */
export function PersonMails({ locale, mails }: { locale: string; mails: PersonFile["mails"] }) {
  const t = translator(locale, "journey.people");
  const states = translator(locale, "journey.moments.mailState");
  if (mails.length === 0) return <p className="text-muted">{t("noMails")}</p>;
  return (
    <ul>
      {mails.map((mail) => (
        <li key={mail.id} className={rowLook}>
          <span className="min-w-0 break-words">{mail.subject ?? t("mailWithoutSubject")}</span>
          <span className="flex flex-wrap items-center gap-3">
            {mail.state !== "sent" && <Badge tone={mail.state === "failed" ? "danger" : "neutral"}>{states(mail.state)}</Badge>}
            <When at={mail.queuedAt} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function PersonNotes({ locale, notes }: { locale: string; notes: PersonFile["notes"] }) {
  return (
    <ul className="flex flex-col gap-4">
      {notes.map((note) => (
        <li key={note.id} className="border-ink border-s-[3px] ps-3 text-sm">
          <p className="whitespace-pre-line break-words">{note.text}</p>
          <p className="text-muted text-xs">
            {note.by} · <When at={note.createdAt} locale={locale} />
          </p>
        </li>
      ))}
    </ul>
  );
}
