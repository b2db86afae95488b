import type Stripe from "stripe";
import { store } from "../../../../store.config.ts";
import { type Html, html } from "../../kit/html";
import type { Reply } from "../../kit/http";
import { toPage } from "../../kit/page";
import { PAY_STYLE } from "./style";
import { formatAmount, type Language, languageOf, type Say, speaker } from "./words";

export type View = {
  session: Stripe.Checkout.Session;
  language: Language;
  say: Say;
  amount: string;
  /** Where a form may end after its redirect. */
  targets: string[];
};

export function toView(session: Stripe.Checkout.Session, acceptLanguage: string | undefined): View {
  const language = languageOf(session.locale, acceptLanguage);
  const amount = formatAmount(session.amount_total as number, session.currency as string, language);
  const targets = [session.success_url, session.cancel_url].flatMap((url) => (url ? [new URL(url).origin] : []));
  return { session, language, say: speaker(language), amount, targets: [...new Set(targets)] };
}

/** The bar with the notice that stands on every page of the sandbox. */
export function frame({ say }: { say: Say }, main: Html): Html {
  return html`<header><div class="top"><div class="wrap"><span class="name">${store.name}</span><span class="muted">${say("name")}</span></div></div>
    <p class="notice"><span class="wrap"><span class="mono stamp" aria-hidden="true">0.00</span><span>${say("notice")}</span></span></p></header>${main}`;
}

type Message = {
  language: Language;
  title: string;
  text: string;
  status?: number;
  action?: Html | null | "" | false;
  formTargets?: string[];
};

/** A page that says one thing and offers one way on. */
export function messagePage(message: Message): Reply {
  const say = speaker(message.language);
  const main = html`<main class="wrap message"><h1>${message.title}</h1><p>${message.text}</p><div class="actions">${message.action}</div></main>`;
  return toPage({
    lang: message.language,
    title: `${message.title} · ${say("name")}`,
    body: frame({ say }, main),
    style: PAY_STYLE,
    status: message.status,
    formTargets: message.formTargets,
  });
}
