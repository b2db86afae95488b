import { mailAboutOrder } from "../../orders/commands/mails.ts";
import type { OrderRow } from "../../orders/model.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { CaseRemedy } from "../model.ts";
import type { CaseRow } from "./cases.ts";

/** What we offer now, to whoever reported it. */
export const tellOffer = (tx: Tx, order: OrderRow, { it, remedies }: { it: CaseRow; remedies: readonly CaseRemedy[] }): Promise<void> =>
  mailAboutOrder(tx, order, {
    template: "feedback/recovery-offered",
    dedupeKey: `recovery-offered:${it.id}:${it.state}`,
    payload: { caseNumber: it.number, kind: it.kind, cause: "told", remedies, currency: order.currency, dueAt: null },
  });
