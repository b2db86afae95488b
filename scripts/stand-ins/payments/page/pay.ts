import type Stripe from "stripe";
import { type Html, html } from "../../kit/html";
import type { Reply } from "../../kit/http";
import { toPage } from "../../kit/page";
import { nowSeconds } from "../../kit/time";
import { frame, type View } from "./frame";
import { CARD_PICTURE } from "./picture";
import { PAY_STYLE } from "./style";
import { formatAmount, type WordKey } from "./words";

/** The number of a test card, what it does, and whether it is chosen at first. */
const CHOICES: readonly [string, WordKey][] = [
  ["4242 4242 4242 4242", "pays"],
  ["4000 0000 0000 0002", "declined"],
  ["4000 0000 0000 9995", "noFunds"],
  ["4000 0025 0000 3155", "challenge"],
];

export function payPage(view: View, problem: string | null): Reply {
  const { say, session } = view;
  const body = frame(
    view,
    html`<main class="wrap pay">
      <div class="lead"><h1>${say("pay", { amount: view.amount })}</h1>${problem && alert(problem)}</div>
      ${summary(view)}
      <div class="ways">
        <form class="card" method="post" action="/pay/${session.id}">${cards(view)}${fields(view)}
          <button class="button primary wide">${say("pay", { amount: view.amount })}</button>
        </form>
        ${otherEndings(view)}
      </div>
    </main>`,
  );
  return toPage({
    lang: view.language,
    title: `${say("pay", { amount: view.amount })} · ${say("name")}`,
    body,
    style: PAY_STYLE,
    formTargets: view.targets,
  });
}

const alert = (text: string): Html => html`<div class="alert" role="alert"><strong>${text}</strong></div>`;

function summary({ say, session, language, amount }: View): Html {
  const lines = (session.line_items?.data ?? []).map((line) => lineRow(line, language));
  const minutes = Math.max(1, Math.round((session.expires_at - nowSeconds()) / 60));
  return html`<section class="receipt" aria-labelledby="order">
<div class="aside"><h2 id="order" class="rule">${say("order")}</h2>
    <ul>${lines}</ul>
    <p class="total"><span>${say("total")}</span><span class="mono">${amount}</span></p>
    <p class="small muted">${session.client_reference_id && html`${say("reference")} <span class="mono ref">${session.client_reference_id}</span><br>`}${say("openFor", { minutes })}</p>
    <div class="tile">${CARD_PICTURE}</div></div>
  </section>`;
}

function lineRow(line: Stripe.LineItem, language: View["language"]): Html {
  const quantity = line.quantity !== 1 && html`<span class="mono muted">${line.quantity} × </span>`;
  return html`<li><span class="what">${quantity}${line.description}</span><span class="mono">${formatAmount(line.amount_total, line.currency, language)}</span></li>`;
}

function cards({ say }: View): Html {
  const rows = CHOICES.map(
    (
      [number, does],
      index,
    ) => html`<label class="choice"><input type="radio" name="card" value="${number.replaceAll(" ", "")}" ${index === 0 && html`checked`}>
      <span class="does">${say(does)}</span><span class="mono num">${number}</span></label>`,
  );
  return html`<fieldset><legend>${say("chooseCard")}</legend><div class="choices">${rows}
    <label class="choice"><input type="radio" name="card" value="other"><span class="does">${say("other")}</span></label></div></fieldset>
    <div class="typed"><label for="number">${say("number")}</label>
      <input type="text" class="mono" id="number" name="number" inputmode="numeric" autocomplete="off" value="4242 4242 4242 4242" aria-describedby="number-hint">
      <p id="number-hint" class="small muted">${say("numberHint")}</p></div>`;
}

function fields({ say, session }: View): Html {
  const email = html`<div><label for="email">${say("email")}</label><input type="email" id="email" name="email" autocomplete="email" required></div>`;
  return html`<div class="pair">
      <div><label for="expiry">${say("expiry")}</label><input type="text" class="mono" id="expiry" name="expiry" inputmode="numeric" autocomplete="off" value="12 / 34"></div>
      <div><label for="cvc">${say("cvc")}</label><input type="text" class="mono" id="cvc" name="cvc" inputmode="numeric" autocomplete="off" value="123"></div>
    </div>
    <div><label for="holder">${say("holder")}</label><input type="text" id="holder" name="holder" autocomplete="off" value="Test Buyer"></div>
    ${session.customer_email === null && email}`;
}

function otherEndings({ say, session }: View): Html {
  return html`<section class="endings" aria-labelledby="endings"><h2 id="endings" class="rule">${say("otherEndings")}</h2>
    ${session.cancel_url && html`<a class="button" href="${session.cancel_url}">${say("cancel")}</a>`}
    <form method="post" action="/pay/${session.id}/expire"><button class="button" aria-describedby="expire-hint">${say("expire")}</button>
    <p id="expire-hint" class="small muted">${say("expireHint")}</p></form>
  </section>`;
}
