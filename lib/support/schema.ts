import { z } from "zod";
import { emailField, idField, optionalLine, requiredLine, requiredText } from "../kernel/fields.ts";
import { TOPICS } from "./model.ts";

export const sendMessageInput = z.strictObject({
  name: requiredLine(120),
  email: emailField,
  topic: z.enum(TOPICS, "required"),
  order: optionalLine(40),
  body: requiredText(4_000),
  /** A field no person sees; what fills it is a machine. */
  website: z.string().max(200).optional(),
});

export const answerInput = z.strictObject({ conversationId: idField("con"), body: requiredText(4_000), solve: z.enum(["on"]).optional() });
export const solveInput = z.strictObject({ conversationId: idField("con") });
