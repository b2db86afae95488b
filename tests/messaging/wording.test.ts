import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator.ts";
import { CONSENT_WORDING } from "@/lib/messaging/model.ts";

/** What readers were shown, by the version that their consent names. Lines are added, never changed. */
const SHOWN: Readonly<Record<string, readonly [en: string, de: string]>> = {
  "2026-11-22": ["82ffe05c9b10b1ae", "9d67ea3f01da27e7"],
};

const fingerprint = (locale: string): string =>
  createHash("sha256").update(translator(locale, "messaging.newsletter")("consent")).digest("hex").slice(0, 16);

test("the words that readers agree to are those of the version that is noted", () => {
  expect([fingerprint("en-IE"), fingerprint("de-DE")]).toEqual(SHOWN[CONSENT_WORDING]);
});
