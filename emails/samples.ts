import { type Localized, pick } from "../lib/kernel/localized.ts";
import { format, money } from "../lib/kernel/money.ts";
import type { MailLine } from "./parts.tsx";

/** What several mails show when tests, photographs and previews draw them with nothing of anybody's. */

const KETTLE: Localized = { en: "Gooseneck kettle", de: "Schwanenhals-Wasserkocher" };
export const CHAIR: Localized = { en: "Desk chair", de: "Schreibtischstuhl" };

const LAMP: Localized = { en: "Task lamp", de: "Arbeitsleuchte" };

const BRICK: Localized = { en: "Brick", de: "Ziegelrot" };
const CREAM: Localized = { en: "Cream", de: "Creme" };

/** A place of the carrier where parcels wait. */
export const shopOf = (locale: string): string => pick({ en: "Corner shop, 21 Camden Street", de: "Kiosk, 21 Camden Street" }, locale);

/** An amount as a payload carries it: already written for its reader. */
export const sum = (amount: number, locale: string): string => format(money(amount, "EUR"), locale);

export const brickKettle = (locale: string, total = ""): MailLine & { readonly quantity: number } => ({
  title: pick(KETTLE, locale),
  options: pick(BRICK, locale),
  quantity: 1,
  total,
  picture: "/pictures/gooseneck-kettle/front-brick-small.webp",
});

export const brickLamp = (locale: string, total: string): MailLine & { readonly quantity: number } => ({
  title: pick(LAMP, locale),
  options: pick(BRICK, locale),
  quantity: 1,
  total,
  picture: "/pictures/task-lamp/front-brick-small.webp",
});

export const creamKettle = (locale: string) => ({ title: pick(KETTLE, locale), options: pick(CREAM, locale), quantity: 1 });

export const homeOf = (locale: string): readonly string[] => [
  "Ada Byrne",
  "3 Fade Street",
  "Dublin, D02 XY45",
  pick({ en: "Ireland", de: "Irland" }, locale),
];
