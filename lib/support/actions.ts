"use server";
import { publicAction, staffAction } from "../platform/action.ts";
import * as commands from "./commands.ts";
import { answerInput, sendMessageInput, solveInput } from "./schema.ts";

/** A person writes a few messages a day; a machine thousands. */
const limits = [
  { by: "source", points: 8, seconds: 3_600 },
  { by: "field", field: "email", points: 6, seconds: 3_600 },
] as const;

export const sendMessage = publicAction({
  name: "support.sendMessage",
  input: sendMessageInput,
  limits,
  run: ({ actor, input, now, locale }) => commands.sendMessage({ actor, input, now, locale }),
  said: "support.sent",
});

export const answerConversation = staffAction({
  name: "support.answer",
  permission: "conversations.answer",
  input: answerInput,
  run: ({ actor, input, now }) =>
    commands.answerConversation({ staff: actor, conversationId: input.conversationId, body: input.body, solve: input.solve === "on", now }),
  said: "support.answered",
});

export const solveConversation = staffAction({
  name: "support.solve",
  permission: "conversations.answer",
  input: solveInput,
  run: ({ actor, input, now }) => commands.solveConversation({ staff: actor, conversationId: input.conversationId, now }),
  said: "support.solved",
});
