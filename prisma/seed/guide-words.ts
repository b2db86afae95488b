import type { Localized } from "../../lib/kernel/localized.ts";

/** How a guide is written down: what is said, in English and in German, and what kind of saying it is. */
export const say = (en: string, de: string): Localized => ({ en, de });

const line = (kind: "info" | "note" | "caution" | "reminder" | "check") => (en: string, de: string, marker?: string) => ({
  kind,
  text: say(en, de),
  ...(marker && { marker }),
});
export const info = line("info");
export const note = line("note");
export const reminder = line("reminder");
export const check = line("check");

const hazard = (level: "caution" | "warning" | "danger") => (en: string, de: string) => ({ level, text: say(en, de) });
/** Something breaks, or a small injury. */
export const caution = hazard("caution");
/** Somebody may be badly hurt. */
export const warning = hazard("warning");
/** Somebody will be, or die. */
export const danger = hazard("danger");

/** The same in other words, for whoever is stuck. */
export const otherwise = (en: string, de: string) => ({ text: say(en, de) });

/** Something of the box by its key, and the spare part that is sent when it is missing. */
export const spare = (item: string, part: string) => ({ item, part });
export const own = (en: string, de: string) => ({ name: say(en, de), inBox: true });
export const tool = (en: string, de: string) => ({ name: say(en, de) });
export const supply = (en: string, de: string, quantity = 1) => ({ name: say(en, de), quantity });
/** What holds people up at this step; with `item`, what is missing or broken then. */
export const reason = (key: string, text: Localized, item?: string) => ({ key, text, ...(item && { item }) });
