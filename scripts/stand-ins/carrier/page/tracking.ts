import { type Html, html } from "../../kit/html";
import type { Reply, Route } from "../../kit/http";
import { toPage } from "../../kit/page";
import { type Desk, seen } from "../api";
import type { Proof, Scan, Shipment } from "../model";
import { TRACKING_STYLE } from "./style";
import { fill, type Language, languageOf, wordsOf } from "./words";

/** The carrier's own page of a parcel, for whoever has its number. It names no recipient, only the town. */
export function trackingRoutes(desk: Desk): Route[] {
  return [
    {
      method: "GET",
      path: "/t/:code",
      handle: ({ params, headers }) => {
        const language = languageOf(headers["accept-language"]);
        const shipment = desk.book.find((params.code ?? "").toUpperCase());
        return shipment ? trackingPage(desk, shipment, language) : missingPage(language);
      },
    },
    {
      method: "GET",
      path: "/t/:code/proof",
      handle: ({ params, headers }) => {
        const language = languageOf(headers["accept-language"]);
        const shipment = desk.book.find((params.code ?? "").toUpperCase());
        const proof = shipment && seen(desk, shipment).find((scan) => scan.proof)?.proof;
        return proof ? picturePage(proof, language) : missingPage(language);
      },
    },
  ];
}

function trackingPage(desk: Desk, shipment: Shipment, language: Language): Reply {
  const words = wordsOf(language);
  const scans = seen(desk, shipment);
  const isCancelled = desk.book.progress(shipment.code).cancelledAt !== null;
  const last = scans.at(-1);
  const status = isCancelled ? words.cancelled : last ? words.codes[last.code] : words.announced;
  const isDone = isCancelled || ["DL", "RTS", "RTD"].includes(last?.code ?? "");
  const day = formatDay(shipment.expectedOn, language);
  const main = html`<main class="wrap track"><p class="mono code">${words.parcel} ${shipment.code}</p><h1>${status}</h1>
    ${last && detail(last, language) && html`<p>${detail(last, language)}</p>`}
    ${!isDone && html`<p class="expected mono">${fill(isLate(shipment, desk) ? words.was : words.expected, { day })}</p>`}
    ${facts(shipment, language)}<ol class="line">${[...scans].reverse().map((scan, index) => step(scan, { language, isNow: index === 0 && !isDone }))}</ol></main>`;
  return document(language, { title: `${shipment.code} · ${words.name}`, main });
}

/** The parcel's own plan says nothing of lateness; the day that passed does. */
const isLate = ({ expectedOn }: Shipment, { player }: Desk): boolean => player.now.toISOString().slice(0, 10) > expectedOn;

function step(scan: Scan, { language, isNow }: { language: Language; isNow: boolean }): Html {
  const words = wordsOf(language);
  return html`<li class="${isNow ? "now" : "done"}"><strong>${words.codes[scan.code]}</strong>
    ${detail(scan, language) && html`<span class="small">${detail(scan, language)}</span>`}
    <span class="mono small muted"><time datetime="${scan.occurredAt}">${formatWhen(scan.occurredAt, language)}</time> · ${scan.place.city}, ${scan.place.country} · ${scan.code}</span></li>`;
}

function detail(scan: Scan, language: Language): string {
  const words = wordsOf(language);
  const parts = [
    scan.reason && words.reasons[scan.reason],
    scan.proof && fill(words.proofs[scan.proof.kind], { name: initials(scan.proof.name ?? "") }),
    scan.point && `${scan.point.name}, ${scan.point.line1}`,
    scan.pickupUntil && fill(words.until, { day: formatDay(scan.pickupUntil, language) }),
  ];
  return parts.filter(Boolean).join(", ");
}

/** Anyone with the number can read this page, so a name is not printed in full. */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => `${part.slice(0, 1)}.`)
    .join(" ");

function facts({ input }: Shipment, language: Language): Html {
  const words = wordsOf(language);
  const kilograms = input.parcels.reduce((sum, parcel) => sum + parcel.weightGrams, 0) / 1000;
  const weight = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(kilograms);
  return html`<dl class="mono"><dt>${words.facts.service}</dt><dd>${words.service[input.service]}</dd>
    <dt>${words.facts.to}</dt><dd>${input.to.city}, ${input.to.country}</dd>
    <dt>${words.facts.reference}</dt><dd>${input.reference}</dd><dt>${words.facts.weight}</dt><dd>${weight} kg</dd></dl>`;
}

/** The driver's picture, drawn: a parcel before a door. */
function picturePage({ kind, place }: Proof, language: Language): Reply {
  const words = wordsOf(language);
  const said = place ?? fill(words.proofs[kind], { name: "" });
  const main = html`<main class="wrap track"><h1>${words.picture}</h1><p>${said}</p>
    <svg viewBox="0 0 320 240" role="img" aria-label="${said}"><rect width="320" height="240" fill="#d5dcc9"/><rect x="110" y="30" width="100" height="180" fill="#1d1b17"/>
    <circle cx="196" cy="125" r="5" fill="#ebd9a6"/><rect y="210" width="320" height="30" fill="#5c564b"/><rect x="200" y="150" width="84" height="60" fill="#ebd3c7" stroke="#1d1b17" stroke-width="3"/>
    <path d="M242 150v60" stroke="#a83a1f" stroke-width="8"/></svg></main>`;
  return document(language, { title: words.picture, main });
}

function missingPage(language: Language): Reply {
  const words = wordsOf(language);
  const main = html`<main class="wrap track"><h1>${words.missing}</h1><p>${words.missingText}</p></main>`;
  return document(language, { title: words.missing, main, status: 404 });
}

function document(language: Language, { title, main, status = 200 }: { title: string; main: Html; status?: number }): Reply {
  const words = wordsOf(language);
  const body = html`<header class="top"><div class="wrap"><span class="name">${words.name}</span><span class="small muted">${words.notice}</span></div></header>${main}`;
  return toPage({ lang: language, title, body, style: TRACKING_STYLE, status });
}

const DAY = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;

const formatDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(tag(language), DAY).format(new Date(`${day}T00:00:00Z`));

/** The wall clock of the place, as the scan carries it. */
const formatWhen = (occurredAt: string, language: Language): string =>
  new Intl.DateTimeFormat(tag(language), { ...DAY, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    new Date(`${occurredAt.slice(0, 19)}Z`),
  );

const tag = (language: Language): string => (language === "de" ? "de-DE" : "en-IE");
