import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** Parcels and what carriers said of them. That one went and when stays for the lanes' sake; label, names and proof go. */
export const personalParcels: PersonalPart = {
  give: async (on, { orderIds }) => ({
    parcels: await on.many`
      SELECT o.number, s.carrier, s.service, s.tracking_code, s.state::text AS state, s.created_at, s.delivered_at, s.proof FROM shipment s JOIN orders o ON o.id = s.order_id
      WHERE s.order_id = ANY(${orderIds}::text[]) ORDER BY s.created_at`,
    scans: await on.many`
      SELECT s.tracking_code, e.mapped AS event, e.occurred_at, e.place FROM tracking_event e JOIN shipment s ON s.id = e.shipment_id
      WHERE s.order_id = ANY(${orderIds}::text[]) ORDER BY e.occurred_at`,
    delays: await on.many`
      SELECT o.number, n.reason, n.state::text AS state, n.chosen, n.created_at FROM late_notice n JOIN orders o ON o.id = n.order_id
      WHERE n.order_id = ANY(${orderIds}::text[]) ORDER BY n.created_at`,
  }),
  erase: async (tx, { orderIds }) => {
    const parcels = await tx.many<{ id: string; trackingCode: string | null }>`
      SELECT id, tracking_code FROM shipment WHERE order_id = ANY(${orderIds}::text[])`;
    const ids = parcels.map(({ id }) => id);
    const codes = parcels.flatMap(({ trackingCode }) => (trackingCode ? [`%${trackingCode}%`] : []));
    return all(
      () =>
        tx.exec`UPDATE shipment SET proof = NULL, tracking_code = NULL, tracking_url = NULL, label_file_id = NULL, carrier_ref = NULL, waits_at = NULL, customs = NULL WHERE id = ANY(${ids}::text[])`,
      () => tx.exec`UPDATE counter_hold SET collector = NULL WHERE order_id = ANY(${orderIds}::text[]) AND collector IS NOT NULL`,
      () => tx.exec`DELETE FROM stored_file WHERE subject = ANY(${ids}::text[])`,
      () => tx.exec`UPDATE tracking_event SET raw = '{}', place = NULL WHERE shipment_id = ANY(${ids}::text[])`,
      () => tx.exec`UPDATE webhook_event SET payload = '{}' WHERE payload::text LIKE ANY(${codes}::text[])`,
    );
  },
};
