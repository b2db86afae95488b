import { newId } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { CONSENT_WORDING, NEWSLETTER } from "../model.ts";

type Said = {
  readonly email: string;
  readonly state: "granted" | "withdrawn";
  readonly locale: string;
  /** The page or mail where it was said. */
  readonly source: string;
  readonly now: Date;
};

/** Writes down what somebody agreed to, or that they no longer do: who, in which words, when and where. */
export async function noteConsent(tx: Tx, { email, state, locale, source, now }: Said): Promise<void> {
  await tx.exec`
    INSERT INTO consent (id, email, customer_id, purpose, state, wording_version, locale, source, at)
    VALUES (${newId("consent")}, ${email}, (SELECT id FROM customer WHERE email = ${email} AND email_verified_at IS NOT NULL AND erased_at IS NULL),
      ${NEWSLETTER}, ${state}::consent_state, ${CONSENT_WORDING}, ${locale}, ${source}, ${now})`;
}
