import { formatInstant } from "@/lib/i18n/formats";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { OrderMoment } from "@/lib/journey/model";
import type { LifeLetter } from "@/lib/journey/rules/life";
import { CURRENCIES, format, money } from "@/lib/kernel/money";
import { store } from "@/store.config";

type Payload = OrderMoment["payload"];

/** What happened, in a sentence. An event of a room that has no words here yet is shown by its own name. */
export function momentTitle(moment: OrderMoment, locale: string): string {
  const t = translator(locale, "journey");
  if (moment.kind === "note") return t("moments.note");
  if (moment.kind === "mail") return moment.text ? t("moments.mail", { subject: moment.text }) : t("moments.mailUnwritten");
  const atCounter = `events.counter.${moment.name}`;
  const key = moment.payload.counter === true && t.has(atCounter) ? atCounter : `events.${moment.name}`;
  return t.has(key) ? t(key, valuesOf(moment, locale)) : moment.name;
}

/** A mail of ours: only what has left is said to be written, the rest says what becomes of it. */
export function letterWords({ subject, state, heldUntil }: LifeLetter, locale: string): string {
  const t = translator(locale, "journey.life");
  if (!subject) return t("writing");
  const until = heldUntil ? formatInstant(heldUntil, locale, store.contact.timeZone) : "none";
  return t(`letter.${state}`, { subject, until });
}

/** Everything a sentence may name; what an event does not carry is empty. */
export function valuesOf({ name, payload }: Pick<OrderMoment, "name" | "payload">, locale: string): Record<string, string | number> {
  const reason = reasonOf(name, payload, translator(locale));
  return {
    number: textOf(payload.number),
    title: textOf(payload.title),
    quantity: typeof payload.quantity === "number" ? payload.quantity : 0,
    kind: textOf(payload.kind) || "other",
    paper: textOf(payload.number),
    message: textOf(payload.message),
    amount: amountOf(payload, locale),
    waits: payload.awaitsApproval === true ? "yes" : "no",
    cause: textOf(payload.reason) || "other",
    reason,
    because: reason && `: ${reason}`,
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function amountOf({ amount, refund, total, currency }: Payload, locale: string): string {
  const known = CURRENCIES.find((each) => each === currency);
  const sum = [amount, refund, total].find((each) => typeof each === "number");
  return known && typeof sum === "number" ? format(money(sum, known), locale) : "";
}

/** Each room says its reasons in its own words. */
const REASONS: Readonly<Record<string, string>> = {
  "order.review": "orders.reviewReason",
  shipment: "delivery.reason",
};

function reasonOf(name: string, payload: Payload, t: Translate): string {
  const words = REASONS[name] ?? REASONS[name.split(".")[0] ?? ""];
  const key = `${words}.${textOf(payload.reason)}`;
  return words && payload.reason && t.has(key) ? t(key) : textOf(payload.failure);
}
