"use server";
import { publicAction, staffAction } from "../platform/action.ts";
import * as commands from "./commands.ts";
import { customerFacingLimits } from "./limits.ts";
import { answerInput, sendMessageInput, solveInput } from "./schema.ts";

export const sendMessage = publicAction({
  name: "support.sendMessage",
  input: sendMessageInput,
  limits: customerFacingLimits,
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
