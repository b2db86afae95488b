import type { Room } from "../rooms.ts";

/** Where one goes in one's account. */
export type AccountPlace = "overview" | "wishes" | "orders" | "things" | "papers" | "messages" | "settings";

/** The ten questions a buyer asks, in order, and which rooms answer them. The account's places, what comes next, the timeline and the admin menu come from here. */
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
  /** What of the account answers it. */
  readonly accountPlaces?: readonly AccountPlace[];
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
    accountPlaces: ["wishes"],
  },
  {
    n: 4,
    key: "order",
    title: "stages.order.title",
    question: "stages.order.question",
    rooms: ["cart", "checkout", "orders", "payments"],
    customerPath: "/account/orders",
    adminPath: "/admin/orders",
    accountPlaces: ["orders", "papers"],
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
  {
    n: 6,
    key: "utilisation",
    title: "stages.utilisation.title",
    question: "stages.utilisation.question",
    rooms: ["ownership", "guides"],
    customerPath: "/account/units",
    accountPlaces: ["things"],
  },
  {
    n: 7,
    key: "supplements",
    title: "stages.supplements.title",
    question: "stages.supplements.question",
    rooms: ["supplements"],
    customerPath: "/account/units",
    adminPath: "/admin/needs",
  },
  {
    n: 8,
    key: "evaluation",
    title: "stages.evaluation.title",
    question: "stages.evaluation.question",
    rooms: ["returns", "feedback"],
    customerPath: "/help/returns",
    adminPath: "/admin/returns",
  },
  { n: 9, key: "maintenance", title: "stages.maintenance.title", question: "stages.maintenance.question", rooms: ["care"] },
  { n: 10, key: "disposal", title: "stages.disposal.title", question: "stages.disposal.question", rooms: ["takeback"] },
] as const satisfies readonly Stage[];

export type StageKey = (typeof STAGES)[number]["key"];
