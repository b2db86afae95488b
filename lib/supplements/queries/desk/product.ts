import "server-only";
import type { Specs } from "../../../catalog/model.ts";
import type { Staff } from "../../../kernel/actor.ts";
import type { Localized } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";
import type { FitmentVerdict, Lasts, NeedKind, NeedSource, Rule, When, Written } from "../../model.ts";

export type StaffNeed = {
  readonly id: string;
  readonly variantId: string | null;
  readonly kind: NeedKind;
  readonly capability: string | null;
  readonly capabilityName: Localized | null;
  readonly toName: Localized | null;
  /** As staff name it: the handle, or the variant's number. */
  readonly to: string | null;
  readonly quantity: number;
  readonly inBox: number;
  readonly inBoxSince: number;
  readonly inBoxUntil: number | null;
  readonly rules: readonly Rule[];
  readonly onlyWhen: readonly When[];
  readonly why: Localized;
  readonly lasts: Lasts | null;
  readonly source: NeedSource;
  readonly verifiedAt: Date | null;
  /** Orders with which we had said that this is there, and whose buyer told us at the end of the guide that it works. */
  readonly worked: number;
  readonly inReview: boolean;
  readonly position: number;
  readonly version: number;
};

export type StaffProvision = {
  readonly id: string;
  readonly variantId: string | null;
  readonly capability: string;
  readonly capabilityName: Localized;
  readonly quantity: number;
  readonly attributes: Readonly<Record<string, Written>>;
  readonly source: NeedSource;
  readonly verifiedAt: Date | null;
  readonly version: number;
};

export type StaffFitment = {
  readonly id: string;
  readonly variantId: string | null;
  readonly to: string;
  readonly toName: Localized;
  readonly verdict: FitmentVerdict;
  readonly adapter: string | null;
  readonly reason: Localized;
  readonly source: NeedSource;
  readonly verifiedAt: Date | null;
  readonly version: number;
};

export type StaffProduct = {
  readonly id: string;
  readonly handle: string;
  readonly name: Localized;
  readonly specs: Specs;
  readonly variants: readonly { readonly id: string; readonly sku: string; readonly title: Localized }[];
};

export const findStaffProduct = (_staff: Staff, productId: string): Promise<StaffProduct | null> => sql.one<StaffProduct>`
  SELECT p.id, p.handle, p.name, p.specs, (SELECT coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'sku', v.sku, 'title', v.title) ORDER BY v.position), '[]')
    FROM variant v WHERE v.product_id = p.id AND v.archived_at IS NULL) AS variants
  FROM product p WHERE p.id = ${productId}`;

const MOST = 300; // of one product; nobody writes more by hand

/** What a product takes. That it worked for customers is counted, and stays for staff to make evidence of: whoever reported the need is not counted. */
export const listStaffNeeds = (_staff: Staff, productId: string): Promise<StaffNeed[]> => sql.many<StaffNeed>`
  WITH worked AS (
    SELECT slot->>'needId' AS need_id, count(DISTINCT c.line_id)::int AS count
    FROM setup_guide g JOIN guide_session s ON s.guide_id = g.id AND s.succeeded_at IS NOT NULL JOIN owned_unit u ON u.id = s.unit_id
      JOIN readiness_claim c ON c.line_id = u.line_id AND c.verdict = 'ready' CROSS JOIN jsonb_array_elements(c.trace) AS slot
    WHERE g.product_id = ${productId} AND g.purpose IN ('setup', 'use') AND slot->>'state' = 'filled'
      AND NOT EXISTS (SELECT 1 FROM need_report r WHERE r.ownership_id = s.ownership_id AND r.need_id = slot->>'needId')
    GROUP BY 1)
  SELECT n.id, n.variant_id, n.kind::text AS kind, n.capability_key AS capability, c.name AS capability_name, coalesce(v.title, p.name) AS to_name,
    coalesce(v.sku, p.handle) AS to, n.quantity, n.in_box, n.in_box_since, n.in_box_until, n.rules, n.only_when, n.why, n.lasts, n.source::text AS source,
    n.verified_at, coalesce(w.count, 0) AS worked, n.review_state = 'in_review' AS in_review, n.position, n.version
  FROM need n LEFT JOIN worked w ON w.need_id = n.id LEFT JOIN capability c ON c.key = n.capability_key LEFT JOIN product p ON p.id = n.to_product_id LEFT JOIN variant v ON v.id = n.to_variant_id
  WHERE n.product_id = ${productId} ORDER BY n.position, n.id LIMIT ${MOST}::int`;

export const listStaffProvisions = (_staff: Staff, productId: string): Promise<StaffProvision[]> => sql.many<StaffProvision>`
  SELECT s.id, s.variant_id, s.capability_key AS capability, c.name AS capability_name, s.quantity, s.attributes, s.source::text AS source, s.verified_at, s.version
  FROM provision s JOIN capability c ON c.key = s.capability_key WHERE s.product_id = ${productId} ORDER BY s.id LIMIT ${MOST}::int`;

export const listStaffFitments = (_staff: Staff, productId: string): Promise<StaffFitment[]> => sql.many<StaffFitment>`
  SELECT f.id, f.variant_id, coalesce(v.sku, p.handle) AS to, p.name AS to_name, f.verdict::text AS verdict, a.sku AS adapter, f.reason, f.source::text AS source,
    f.verified_at, f.version
  FROM fitment f JOIN product p ON p.id = f.to_product_id LEFT JOIN variant v ON v.id = f.to_variant_id LEFT JOIN variant a ON a.id = f.adapter_variant_id
  WHERE f.product_id = ${productId} ORDER BY f.id LIMIT ${MOST}::int`;
