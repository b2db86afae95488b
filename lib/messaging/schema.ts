import { z } from "zod";
import { checkField, emailField, optionalLine, requiredLine } from "../kernel/fields.ts";
import { FREQUENCIES, type LetterWishes, PACES, SUPPRESSIONS, TOPICS, type Topic } from "./model.ts";

/** A tick each, so that every one is kept when the form comes back. */
const topicFields = { topic_care: checkField, topic_repair: checkField, topic_buying: checkField, topic_news: checkField } satisfies Record<
  `topic_${Topic}`,
  typeof checkField
>;
const wishFields = { ...topicFields, frequency: z.enum(FREQUENCIES, "required") };

type Ticked = { readonly [K in Topic as `topic_${K}`]: boolean } & Pick<LetterWishes, "frequency">;

function toWishes<T extends Ticked>(form: T, context: z.core.$RefinementCtx): T & LetterWishes {
  const topics = TOPICS.filter((topic) => form[`topic_${topic}`]);
  if (topics.length === 0) context.addIssue({ code: "custom", message: "topics_required", path: ["topic_care"] });
  return { ...form, topics };
}

/** Which link was opened; made again from its row (queries/links.ts). */
const token = z.string("unknown").min(20, "unknown").max(200, "unknown");

export const subscribeInput = z
  .strictObject({
    email: emailField,
    name: optionalLine(120),
    ...wishFields,
    /** A field no person sees; what fills it is a machine. */
    website: z.string().max(200).optional(),
  })
  .transform(toWishes);

export const lettersInput = z.strictObject({ token });
export const changeLettersInput = z.strictObject({ token, ...wishFields }).transform(toWishes);

/** A link opened or pressed, whatever else its request holds: mail programs add to it (RFC 8058). */
export const linkInput = z.object({ token });

/** From a mail's link, or by whoever is signed in, whose mailbox is known. */
const mailbox = { token: token.optional() };

export const choiceInput = z.strictObject({
  ...mailbox,
  newsByEmail: checkField,
  guidesByEmail: checkField,
  newsByPush: checkField,
  remindersByEmail: checkField,
  orderByPush: checkField,
  pace: z.enum(PACES, "required"),
});

export const mailboxInput = z.strictObject(mailbox);
export const askChoicesInput = z.strictObject({ email: emailField, website: z.string().max(200).optional() });

const endpoint = z.url({ protocol: /^https?$/, error: "unknown" }).max(1_000, "too_long");
const key = z
  .string("unknown")
  .regex(/^[\w-]+={0,2}$/, "unknown")
  .max(120, "unknown");

/** What a browser says of itself when it asks to be told (RFC 8291). */
export const browserFields = { endpoint, p256dh: key, auth: key };
export const browserInput = z.strictObject({ ...mailbox, ...browserFields });
export const endBrowserInput = z.strictObject({ endpoint });

export const liftInput = z.strictObject({ email: emailField, kind: z.enum(SUPPRESSIONS, "unknown"), reason: requiredLine(200) });
