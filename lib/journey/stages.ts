import type { Room } from "../rooms.ts";

/** The ten questions a buyer asks, in order, and which rooms answer them. Navigation, timeline and the admin menu come from here. */
export type Stage = {
  readonly n: number;
  readonly key: string;
  /** Message keys under `journey`. */
  readonly title: string;
  readonly question: string;
  readonly rooms: readonly Room[];
  /** Where customers and staff meet the stage; none until it is built. */
  readonly customerPath?: string;
  readonly adminPath?: string;
};

export const STAGES = [
  {
    n: 1,
    key: "motivation",
    title: "stages.motivation.title",
    question: "stages.motivation.question",
    rooms: ["content"],
    customerPath: "/help",
  },
  {
    n: 2,
    key: "search",
    title: "stages.search.title",
    question: "stages.search.question",
    rooms: ["catalog"],
    customerPath: "/search",
    adminPath: "/admin/catalog",
  },
  {
    n: 3,
    key: "selection",
    title: "stages.selection.title",
    question: "stages.selection.question",
    rooms: ["catalog", "inventory", "pricing"],
    customerPath: "/collections",
    adminPath: "/admin/catalog",
  },
  {
    n: 4,
    key: "order",
    title: "stages.order.title",
    question: "stages.order.question",
    rooms: ["cart", "checkout", "orders", "payments"],
    customerPath: "/account/orders",
    adminPath: "/admin/orders",
  },
  {
    n: 5,
    key: "delivery",
    title: "stages.delivery.title",
    question: "stages.delivery.question",
    rooms: ["promises", "shipping", "delivery"],
    customerPath: "/track",
    adminPath: "/admin/delivery",
  },
  { n: 6, key: "utilisation", title: "stages.utilisation.title", question: "stages.utilisation.question", rooms: ["ownership", "guides"] },
  { n: 7, key: "supplements", title: "stages.supplements.title", question: "stages.supplements.question", rooms: ["supplements"] },
  {
    n: 8,
    key: "evaluation",
    title: "stages.evaluation.title",
    question: "stages.evaluation.question",
    rooms: ["returns", "feedback"],
    adminPath: "/admin/returns",
  },
  { n: 9, key: "maintenance", title: "stages.maintenance.title", question: "stages.maintenance.question", rooms: ["care"] },
  { n: 10, key: "disposal", title: "stages.disposal.title", question: "stages.disposal.question", rooms: ["takeback"] },
] as const satisfies readonly Stage[];
