import { type Html, html } from "../../kit/html";
import type { Call } from "../../kit/http";
import { type Language, languageOf, type Say, speaker } from "./words";

export type View = { language: Language; say: Say; shopUrl: string };

export function toView(call: Call, shopUrl: string): View {
  const language = languageOf(call.headers["accept-language"]);
  return { language, say: speaker(language), shopUrl };
}

export function frame({ say, shopUrl }: View, main: Html): Html {
  return html`<header class="top"><div class="wrap"><a class="name" href="/">${say("name")}</a>
    <a class="end" href="${shopUrl}">${say("toShop")}</a><a href="${shopUrl}/admin">${say("toAdmin")}</a></div></header>${main}`;
}

export function formatWhen(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-IE", {
    ...{ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit" },
    hourCycle: "h23",
  });
  const when = format.format(new Date(iso));
  // As the shop writes it: no comma between day and date in English.
  return language === "de" ? when : when.replace(",", "");
}

export const formatSize = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KB`);

/** Numbers of orders stay on one line. */
export const unbroken = (text: string): (Html | string)[] =>
  text.split(/([0-9A-Z]{5}-[0-9A-Z]{5})/).map((piece, index) => (index % 2 ? html`<span class="whole">${piece}</span>` : piece));
