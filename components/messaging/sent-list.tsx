import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { SentMessage } from "@/lib/messaging/queries/sent";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

type Props = { readonly messages: readonly SentMessage[]; readonly locale: string };

/** Everything we wrote to somebody: when, about what, why, and what became of it. */
export function SentList({ messages, locale }: Props) {
  const t = translator(locale, "messaging");
  if (messages.length === 0) return <Empty title={t("sent.empty")}>{t("sent.emptyLead")}</Empty>;
  return (
    <ul className="flex flex-col border-line border-b">
      {messages.map((message) => (
        <Line key={message.id} message={message} locale={locale} />
      ))}
    </ul>
  );
}

function Line({ message, locale }: { message: SentMessage; locale: string }) {
  const t = translator(locale, "messaging");
  const { at, subject, purpose, why, state, reason, mergedInto, orderNumber } = message;
  return (
    <li className="flex flex-col gap-1 border-line border-t py-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{subject ?? t(`purposes.${purpose}`)}</span>
        {state !== "sent" && <Badge tone={state === "failed" ? "danger" : "neutral"}>{becameOf(message, locale)}</Badge>}
      </p>
      <p className="font-mono text-muted text-xs">
        {[formatInstant(at, locale, store.contact.timeZone), subject && t(`purposes.${purpose}`)].filter(Boolean).join(" · ")}
        {orderNumber && (
          <>
            {"\u00a0· "}
            <Link href={paths(locale).accountOrder(orderNumber)} prefetch={false} className="link whitespace-nowrap">
              {orderNumber}
            </Link>
          </>
        )}
      </p>
      <p className="max-w-text text-sm">
        {t(`why.${why}`)} {reason && t(`reasons.${reason}`)} {mergedInto && t("sent.mergedInto", { subject: mergedInto })}
      </p>
    </li>
  );
}

/** What became of one that was not sent; of one that is held, until when. */
function becameOf({ state, heldUntil }: SentMessage, locale: string): string {
  const t = translator(locale, "messaging");
  if (state === "held" && heldUntil) return t("sent.waitsUntil", { at: formatInstant(heldUntil, locale, store.contact.timeZone) });
  return t(`states.${state}`);
}
