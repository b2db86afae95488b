import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChallengeState } from "@/components/payments/challenge-state.tsx";
import { GoLiveList } from "@/components/payments/go-live-list.tsx";
import { TriesTable } from "@/components/payments/tries-table.tsx";
import type { CardTries } from "@/lib/payments/rules/card-tries.ts";
import { GO_LIVE, MISSING } from "@/lib/payments/rules/go-live.ts";

const at = new Date("2026-11-22T10:00:00Z");
const PARAMS = {
  address: "hello@shop.example",
  count: 2,
  days: 14,
  hours: 72,
  market: "IE",
  months: 24,
  names: "Grace, Wim",
  number: "IE0000000XX",
  ours: 7,
  phone: "+353 1 555 0142",
  registration: "CRO 000000",
  url: "http://localhost:3000",
};
const tries: CardTries = {
  challenge: { since: at, until: at, endedAt: null, endedBy: null, endedByName: null, tries: { refused: 31, paid: 4 } },
  isOn: true,
  minutes: { refused: 31, paid: 4 },
  hour: { refused: 40, paid: 60 },
  day: { refused: 0, paid: 0 },
  sourcesShut: 1,
  buyersShut: 0,
};

const textOf = (node: ReactNode): string =>
  renderToStaticMarkup(node)
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test.each(["en-IE", "de-DE"])("the list and the card tries have words in every state, in %s", (locale) => {
  const lines = GO_LIVE.map((key, index) => ({ key, missing: index === 0 ? MISSING.map((code) => ({ code, params: PARAMS })) : [] }));
  const pages = [
    <GoLiveList key="list" locale={locale} lines={lines} />,
    <ChallengeState key="on" locale={locale} tries={tries} />,
    <ChallengeState key="off" locale={locale} tries={{ ...tries, isOn: false }} />,
    <ChallengeState key="never" locale={locale} tries={{ ...tries, challenge: null, isOn: false }} />,
    <TriesTable key="table" locale={locale} tries={tries} />,
  ].map(textOf);
  for (const text of pages) expect(text).not.toMatch(/payments\.|goLive|undefined|[{}]|NaN/);
  expect(pages[0]?.match(/Grace, Wim/g)).toHaveLength(1);
  expect(pages[4]).toMatch(/89\s?%.*40\s?%.*–/);
  if (process.env.SHOW) console.log(pages.join("\n"));
});
