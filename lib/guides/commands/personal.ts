import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** How somebody got on with their things' guides. What they wrote goes; that somebody was stuck at a step stays, and names nobody. */
export const personalGuides: PersonalPart = {
  give: async (on, { email, customerId, orderIds }) => ({
    guides: await on.many`
      SELECT u.public_code AS number, g.purpose::text AS guide, s.state::text AS state, s.started_at, s.seen_at, s.checked
      FROM guide_session s JOIN ownership w ON w.id = s.ownership_id JOIN owned_unit u ON u.id = s.unit_id JOIN setup_guide g ON g.id = s.guide_id
      WHERE w.email = ${email} OR w.customer_id = ${customerId} OR w.order_id = ANY(${orderIds}::text[]) ORDER BY s.started_at`,
    steps: await on.many`
      SELECT u.public_code AS number, e.step_key AS step, e.kind::text AS kind, e.reason, e.at
      FROM step_event e JOIN guide_session s ON s.id = e.session_id JOIN ownership w ON w.id = s.ownership_id JOIN owned_unit u ON u.id = s.unit_id
      WHERE w.email = ${email} OR w.customer_id = ${customerId} OR w.order_id = ANY(${orderIds}::text[]) ORDER BY e.at`,
    stuck: await on.many`
      SELECT u.public_code AS number, r.step_key AS step, r.reason, r.words, r.at, r.solved_at
      FROM stuck_report r JOIN guide_session s ON s.id = r.session_id JOIN ownership w ON w.id = s.ownership_id JOIN owned_unit u ON u.id = s.unit_id
      WHERE w.email = ${email} OR w.customer_id = ${customerId} OR w.order_id = ANY(${orderIds}::text[]) ORDER BY r.at`,
  }),
  erase: (tx, { email, customerId, orderIds }) =>
    all(
      () => tx.exec`
        UPDATE stuck_report SET words = NULL WHERE ownership_id IN (
          SELECT id FROM ownership WHERE email = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[]))`,
    ),
};
