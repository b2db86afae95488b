import type { Mapping, ScanReason } from "./model.ts";

/** Raised with every change of the tables below, so that a stored scan says by which of them it was read. */
export const DEMO_MAPPING_VERSION = 1;

/** What the demo carrier's codes mean. A code that is missing here is stored and moves nothing. */
export const DEMO_CODES: Readonly<Record<string, Mapping>> = {
  PU: { event: "picked_up", physical: true },
  HUB: { event: "moves", physical: true },
  CUS: { event: "moves", physical: true },
  OFD: { event: "on_the_van", physical: true },
  NH: { event: "nobody_home", physical: true, reason: "not_home" },
  PPT: { event: "waits_at_point", physical: true },
  DL: { event: "handed_to_customer", physical: true },
  EXC: { event: "problem", physical: true },
  RTS: { event: "sent_back", physical: true },
  RTD: { event: "back_with_us", physical: true },
};

/** Its words for why, as far as they say something; others leave the reason open. */
export const DEMO_REASONS: Readonly<Record<string, ScanReason>> = {
  damaged: "damaged",
  lost: "lost",
  refused: "refused",
  not_home: "not_home",
  incorrect_address: "incorrect_address",
  access_restricted: "access_restricted",
  customs_documents: "customs_documents",
  duties_unpaid: "duties_unpaid",
  weather: "weather",
};
