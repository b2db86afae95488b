import type { ConversationState } from "./machine.ts";

/** What people write about; each has words under `support.topics`. */
export const TOPICS = [
  "before_buying",
  "order",
  "delivery",
  "missing",
  "wrong_item",
  "damaged",
  "return",
  "invoice",
  "guide",
  "other",
] as const;
export type Topic = (typeof TOPICS)[number];

export type ConversationRow = {
  readonly number: string;
  readonly topic: Topic;
  readonly name: string;
  readonly email: string;
  readonly state: ConversationState;
  readonly replyBy: Date;
  readonly createdAt: Date;
  readonly orderNumber: string | null;
  readonly excerpt: string;
  readonly late: boolean;
};

export type ConversationView = Omit<ConversationRow, "excerpt"> & {
  readonly id: string;
  readonly locale: string;
  readonly messages: readonly {
    readonly id: string;
    readonly author: "customer" | "staff";
    readonly staffName: string | null;
    readonly body: string;
    readonly createdAt: Date;
  }[];
  readonly events: readonly string[];
};
