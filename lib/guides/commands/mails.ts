import type { AboutGuide } from "../../../emails/guides/parts/about.ts";
import type { ToSetUp } from "../../../emails/guides/things-arrived.tsx";
import type { Localized } from "../../kernel/localized.ts";
import { pick } from "../../kernel/localized.ts";
import { queueMessage } from "../../messaging/commands.ts";
import { mailAboutOrder } from "../../orders/commands/mails.ts";
import { readOrder } from "../../orders/commands/rows.ts";
import { type Sql, type Tx, transaction } from "../../platform/db/pool.ts";
import type { Purpose } from "../model.ts";
import { resolveGuides } from "../rules/resolve.ts";
import type { GuideDocument } from "../schema/document.ts";

type Arrival = { readonly unitId: string; readonly orderId: string; readonly at: Date };

type ThingRow = {
  readonly publicCode: string;
  readonly variantId: string;
  readonly boxRevision: number;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
};

/**
 * On the day a parcel came: one mail for all in it that has to be set up, each with the way to its guide's first step. Told
 * by each of its things, it is one mail.
 */
export const mailArrived = ({ unitId, orderId, at }: Arrival): Promise<void> =>
  transaction(async (tx) => {
    const order = await readOrder(tx, orderId);
    if (!order) return;
    const things = await tx.many<ThingRow>`
      SELECT u.public_code, u.variant_id, u.box_revision, l.title, l.options, l.picture FROM owned_unit u
        JOIN owned_unit told ON told.id = ${unitId} JOIN ownership w ON w.unit_id = u.id AND w.to_at IS NULL AND w.order_id = ${orderId}
        JOIN line_item l ON l.id = u.line_id
      WHERE u.delivered_at = told.delivered_at ORDER BY l.position, u.unit_index`;
    const toSetUp: ToSetUp[] = [];
    for (const thing of things) {
      const guide = await findSetup(tx, thing);
      if (guide)
        toSetUp.push({ ...guide, ...{ title: thing.title, options: thing.options, picture: thing.picture, code: thing.publicCode } });
    }
    if (toSetUp.length === 0) return;
    await mailAboutOrder(tx, order, {
      template: "guides/things-arrived",
      dedupeKey: `things-arrived:${orderId}:${at.toISOString()}`,
      payload: { things: toSetUp },
    });
  });

type Scoped = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly variantId: string | null;
  readonly boxFrom: number;
  readonly boxTo: number | null;
  readonly data: GuideDocument;
};

async function findSetup(on: Sql, thing: ThingRow): Promise<Pick<ToSetUp, "step" | "minutes" | "people"> | null> {
  const rows = await on.many<Scoped>`
    SELECT g.id, g.purpose::text AS purpose, g.variant_id, g.box_from, g.box_to, r.data FROM variant v JOIN setup_guide g ON g.product_id = v.product_id
      JOIN guide_revision r ON r.guide_id = g.id AND r.state = 'published' WHERE v.id = ${thing.variantId} AND g.purpose = 'setup'`;
  const [guide] = resolveGuides(rows, thing);
  return guide ? { step: guide.data.steps[0]?.key ?? "", minutes: guide.data.minutes, people: guide.data.people } : null;
}

type Subject = {
  readonly ownershipId: string;
  readonly email: string;
  readonly orderId: string | null;
  readonly name: string | null;
  readonly locale: string;
  readonly customerId: string | null;
  readonly code: string;
  readonly thing: Localized;
  readonly purpose: Purpose;
  readonly data: GuideDocument;
};

const findSubject = (tx: Tx, sessionId: string): Promise<Subject | null> => tx.one<Subject>`
  SELECT w.id AS ownership_id, w.email::text AS email, w.order_id, coalesce(o.name, c.name) AS name, coalesce(o.locale, c.locale, 'en-IE') AS locale, w.customer_id,
    u.public_code AS code, p.name AS thing, g.purpose::text AS purpose, r.data
  FROM guide_session s JOIN ownership w ON w.id = s.ownership_id AND w.to_at IS NULL JOIN owned_unit u ON u.id = w.unit_id
    JOIN setup_guide g ON g.id = s.guide_id JOIN guide_revision r ON r.guide_id = g.id AND r.state = 'published' JOIN product p ON p.id = g.product_id
    LEFT JOIN orders o ON o.id = w.order_id LEFT JOIN customer c ON c.id = w.customer_id
  WHERE s.id = ${sessionId}`;

type Said = { readonly template: string; readonly dedupeKey: string; readonly place: string; readonly step?: string };

/** About a guide, to whoever goes through it: by the link of their order, or to their account where the thing was handed on to them. */
async function mailAboutGuide(tx: Tx, subject: Subject, { template, dedupeKey, place, step }: Said): Promise<void> {
  const { orderId, locale, code, purpose, email: to, name, customerId } = subject;
  const payload: AboutGuide = { thing: pick(subject.thing, locale), code, purpose, place, ...(step && { step }) };
  const order = orderId && (await readOrder(tx, orderId));
  if (order) return mailAboutOrder(tx, order, { template, dedupeKey, payload });
  await queueMessage(tx, { template, dedupeKey, to, name, locale, why: "account", customerId, payload });
}

/** Somebody was stuck at a step that reads otherwise now. */
export const mailMended = (reportId: string): Promise<void> =>
  transaction(async (tx) => {
    const report = await tx.one<{
      sessionId: string;
      stepKey: string;
    }>`SELECT session_id, step_key FROM stuck_report WHERE id = ${reportId}`;
    const subject = report && (await findSubject(tx, report.sessionId));
    const step = subject?.data.steps.find(({ key }) => key === report?.stepKey);
    if (!subject || !step) return;
    await mailAboutGuide(tx, subject, {
      template: "guides/step-mended",
      dedupeKey: `step-mended:${reportId}`,
      place: `step-${step.key}`,
      step: pick(step.title, subject.locale),
    });
  });

/** A week after it worked. */
export const mailAfterAWeek = (sessionId: string): Promise<void> =>
  transaction(async (tx) => {
    const subject = await findSubject(tx, sessionId);
    if (!subject) return;
    await mailAboutGuide(tx, subject, { template: "guides/still-works", dedupeKey: `still-works:${sessionId}`, place: "works" });
  });
