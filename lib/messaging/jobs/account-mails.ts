import { store } from "../../../store.config.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import type { RecordedEvent } from "../../platform/events.ts";
import { type NewMessage, queueMessage } from "../commands.ts";

type Reader = { readonly id: string; readonly email: string; readonly name: string; readonly locale: string };

/** What a mail about an account adds to the person it goes to. */
type Letter = Pick<NewMessage, "template" | "dedupeKey" | "payload">;

/** Writes to the owner of the account the event is about; an account erased meanwhile gets nothing. */
const toOwner =
  (letter: (event: RecordedEvent, reader: Reader) => Letter) =>
  async (event: RecordedEvent): Promise<void> => {
    const reader =
      await sql.one<Reader>`SELECT id, email::text AS email, name, locale FROM customer WHERE id = ${event.customerId} AND erased_at IS NULL`;
    if (!reader) return;
    await transaction((tx) =>
      queueMessage(tx, {
        ...letter(event, reader),
        to: reader.email,
        name: reader.name,
        locale: reader.locale,
        why: "account",
        customerId: reader.id,
      }),
    );
  };

const linkId = (event: RecordedEvent): string => String(event.payload.linkId);

/** customer.signed_up, customer.confirmation_asked */
export const askToConfirmEmail = toOwner((event) => ({
  template: "customers/verify-email",
  dedupeKey: `verify-email:${linkId(event)}`,
  payload: { links: { confirm: { purpose: "verify-email", id: linkId(event) } } },
}));

/** customer.reset_asked */
export const sendResetLink = toOwner((event) => ({
  template: "customers/reset-password",
  dedupeKey: `reset-password:${linkId(event)}`,
  payload: { links: { reset: { purpose: "reset-password", id: linkId(event) } } },
}));

/** customer.sign_up_repeated; one an hour at most, whoever knocks. */
export const tellAccountExists = toOwner((event, reader) => ({
  template: "customers/already-registered",
  dedupeKey: `already-registered:${reader.id}:${new Date(event.at).toISOString().slice(0, 13)}`,
  payload: {},
}));

/** customer.password_changed */
export const tellPasswordChanged = toOwner((event, reader) => ({
  template: "customers/password-changed",
  dedupeKey: `password-changed:${event.id}`,
  payload: { at: formatInstant(new Date(event.at), reader.locale, store.contact.timeZone) },
}));

/** customer.email_asked: to the mailbox that is to agree. */
export async function askNewMailbox(event: RecordedEvent): Promise<void> {
  const link = await sql.one<{ email: string; name: string; locale: string }>`
    SELECT t.new_email::text AS email, c.name, c.locale FROM customer_token t JOIN customer c ON c.id = t.customer_id
    WHERE t.id = ${linkId(event)} AND t.new_email IS NOT NULL AND t.used_at IS NULL AND c.erased_at IS NULL`;
  if (!link) return;
  await transaction((tx) =>
    queueMessage(tx, {
      template: "customers/email-asked",
      dedupeKey: `email-asked:${linkId(event)}`,
      to: link.email,
      name: link.name,
      locale: link.locale,
      why: "account",
      customerId: event.customerId,
      payload: { links: { confirm: { purpose: "change-email", id: linkId(event) } } },
    }),
  );
}

/** customer.email_changed: the old mailbox is told, and what its owner chose goes along to the new one. */
export async function tellOldMailbox(event: RecordedEvent): Promise<void> {
  const { from, to } = event.payload as { from: string; to: string };
  const reader =
    await sql.one<Reader>`SELECT id, email::text AS email, name, locale FROM customer WHERE id = ${event.customerId} AND erased_at IS NULL`;
  if (!reader) return;
  await transaction(async (tx) => {
    await queueMessage(tx, {
      template: "customers/email-changed",
      dedupeKey: `email-changed:${event.id}`,
      to: from,
      name: reader.name,
      locale: reader.locale,
      why: "account",
      customerId: reader.id,
      payload: { at: formatInstant(new Date(event.at), reader.locale, store.contact.timeZone) },
    });
    await tx.exec`
      INSERT INTO message_choice (email, purpose, channel, wanted, at)
      SELECT ${to}::citext, purpose, channel, wanted, at FROM message_choice WHERE email = ${from} ON CONFLICT DO NOTHING`;
  });
}
