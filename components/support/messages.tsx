import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { ConversationView } from "@/lib/support/model";
import { store } from "@/store.config";

/** The words of both sides in order; the writer's on paper, ours on a card. */
export function Messages({ locale, conversation }: { locale: string; conversation: Pick<ConversationView, "messages" | "name"> }) {
  const t = translator(locale, "support.admin");
  return (
    <ol className="flex flex-col gap-6" aria-label={t("messages")}>
      {conversation.messages.map((message) => (
        <li
          key={message.id}
          className={message.author === "staff" ? "ms-6 rounded-card border border-line bg-card p-4" : "border-ink border-s-[3px] ps-4"}
        >
          <p className="mb-2 font-mono text-muted text-xs">
            {message.author === "staff" ? message.staffName : conversation.name} ·{" "}
            <time dateTime={message.createdAt.toISOString()}>{formatInstant(message.createdAt, locale, store.contact.timeZone)}</time>
          </p>
          <p className="max-w-text whitespace-pre-line break-words">{message.body}</p>
        </li>
      ))}
    </ol>
  );
}
