import { store } from "../../../store.config.ts";
import { type Localized, pick } from "../../kernel/localized.ts";
import { queueMessage } from "../../messaging/commands.ts";
import { transaction } from "../../platform/db/pool.ts";
import type { Share } from "../rules/figures.ts";

type Worse = {
  readonly guideId: string;
  readonly purpose: string;
  readonly name: Localized;
  readonly number: number;
  readonly against: number;
  readonly sessions: number;
  readonly stuck: number;
  readonly before: Share;
  readonly email: string | null;
  readonly author: string | null;
  readonly locale: string | null;
};

/** Whoever wrote a guide that got worse hears of it, once; the shop's own mailbox does where nobody of the staff wrote it. */
export const tellAuthor = (revisionId: string): Promise<void> =>
  transaction(async (tx) => {
    const worse = await tx.one<Worse>`
      SELECT g.id AS guide_id, g.purpose::text AS purpose, p.name, r.number, f.against, f.sessions, f.stuck, f.before, s.email::text AS email, s.name AS author, s.locale
      FROM guide_flag f JOIN guide_revision r ON r.id = f.revision_id JOIN setup_guide g ON g.id = r.guide_id JOIN product p ON p.id = g.product_id
        LEFT JOIN staff s ON 'staff:' || s.id = r.author AND s.disabled_at IS NULL WHERE f.revision_id = ${revisionId}`;
    if (!worse) return;
    const { guideId, purpose, number, against, before } = worse;
    const locale = worse.locale ?? store.defaultLocale;
    await queueMessage(tx, {
      template: "guides/revision-worse",
      dedupeKey: `guide-worse:${revisionId}`,
      to: worse.email ?? store.contact.shopMailbox,
      name: worse.author,
      locale,
      why: worse.email ? "author" : "desk",
      payload: {
        guideId,
        purpose,
        number,
        against,
        before,
        thing: pick(worse.name, locale),
        now: { of: worse.sessions, stuck: worse.stuck },
      },
    });
  });
