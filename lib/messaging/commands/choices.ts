import { newId } from "../../kernel/ids.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { queueMessage } from "../commands.ts";
import type { Channel } from "../model.ts";
import { findAskedMailbox, findMailbox } from "../queries/mailbox.ts";
import { CHOSEN, isChosen } from "../rules/kinds.ts";
import { endLettersOf } from "./letters.ts";
import { liftSuppression } from "./suppression.ts";

export type Chosen = {
  readonly newsByEmail: boolean;
  readonly guidesByEmail: boolean;
  readonly newsByPush: boolean;
  readonly remindersByEmail: boolean;
  readonly orderByPush: boolean;
  readonly bundled: boolean;
};

type Choice = { readonly email: string; readonly purpose: string; readonly channel: Channel; readonly wanted: boolean; readonly now: Date };

const noteChoice = (tx: Tx, { email, purpose, channel, wanted, now }: Choice): Promise<number> => tx.exec`
  INSERT INTO message_choice (email, purpose, channel, wanted, at) VALUES (${email}, ${purpose}, ${channel}, ${wanted}, ${now})
  ON CONFLICT (email, purpose, channel) DO UPDATE SET wanted = EXCLUDED.wanted, at = EXCLUDED.at WHERE message_choice.wanted <> EXCLUDED.wanted`;

/** Which of the messages that may be chosen come, and how. */
export const choose = ({ email, now, ...chosen }: Chosen & { readonly email: string; readonly now: Date }): Promise<Result<null>> =>
  transaction(async (tx) => {
    await noteChoice(tx, { email, purpose: "delivery_news", channel: "email", wanted: chosen.newsByEmail, now });
    await noteChoice(tx, { email, purpose: "guides", channel: "email", wanted: chosen.guidesByEmail, now });
    await noteChoice(tx, { email, purpose: "delivery_news", channel: "push", wanted: chosen.newsByPush, now });
    await noteChoice(tx, { email, purpose: "reminders", channel: "email", wanted: chosen.remindersByEmail, now });
    await noteChoice(tx, { email, purpose: "order", channel: "push", wanted: chosen.orderByPush, now });
    await noteChoice(tx, { email, purpose: "bundle", channel: "email", wanted: chosen.bundled, now });
    return done;
  });

/** The one press of a mail program: ends what the mail was about. Pressed twice it says the same. */
export async function endByMail({ token, locale, now }: { token: string; locale: string; now: Date }): Promise<Result<null>> {
  const mailbox = await findMailbox(token);
  if (!mailbox) return refuse("link_ended");
  const { email, purpose } = mailbox;
  return transaction(async (tx) => {
    if (purpose === "letters") await endLettersOf(tx, { email, locale, now, source: "one-click" });
    else if (purpose === "digest")
      for (const each of CHOSEN) await noteChoice(tx, { email, purpose: each, channel: "email", wanted: false, now });
    else if (isChosen(purpose)) await noteChoice(tx, { email, purpose, channel: "email", wanted: false, now });
    return done;
  });
}

type Asked = { readonly email: string; readonly locale: string; readonly now: Date };

/** A mail with the link to the choices, to whoever we wrote to before. The answer is the same for every address. */
export async function askForChoices({ email, locale }: Asked): Promise<Result<null>> {
  if (!(await sql.one`SELECT 1 AS known FROM message_intent WHERE recipient = ${email} LIMIT 1`)) return done;
  return queueAsked({ email, locale, template: "messaging/preferences-asked" });
}

/** A mail whose button shows that the mailbox works and its owner wants our mail; only where something holds it back. */
export async function askToWriteAgain({ email, locale }: Asked): Promise<Result<null>> {
  if (!(await sql.one`SELECT 1 AS held FROM suppression WHERE email = ${email} AND lifted_at IS NULL LIMIT 1`)) return done;
  return queueAsked({ email, locale, template: "messaging/mailbox-asked" });
}

const queueAsked = ({ email, locale, template }: Omit<Asked, "now"> & { template: string }): Promise<Result<null>> =>
  transaction(async (tx) => {
    const dedupeKey = `${template}:${newId("token")}`;
    await queueMessage(tx, { template, dedupeKey, to: email, name: null, locale, why: "asked_choices", payload: {} });
    return done;
  });

/** The button of that mail. */
export async function writeAgain({ token, now }: { readonly token: string; readonly now: Date }): Promise<Result<null>> {
  const email = await findAskedMailbox(token, now);
  if (!email) return refuse("link_ended");
  return transaction(async (tx) => {
    await liftSuppression(tx, { email, by: "guest", reason: null, now });
    return done;
  });
}
