import { z } from "zod";
import { checkField, emailField, optionalLine } from "../kernel/fields.ts";
import { FREQUENCIES, type LetterWishes, TOPICS, type Topic } from "./model.ts";

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

/** The one-click request of RFC 8058, whatever else its body holds. */
export const endLettersRequest = z.object({ token });
