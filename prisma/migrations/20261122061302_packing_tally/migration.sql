-- CreateTable
CREATE TABLE "packing_tally" (
    "month" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "box" TEXT NOT NULL,
    "padding" TEXT NOT NULL,
    "parcels" INTEGER NOT NULL,
    "damaged" INTEGER NOT NULL,

    CONSTRAINT "packing_tally_pkey" PRIMARY KEY ("month","product_id","box","padding")
);

-- Parcels with each product that left packed in a way, and how many of them were reported as damaged. A case that names no
-- parcel counts for the parcel its lines were in.
CREATE FUNCTION packing_ways(since TIMESTAMPTZ, before TIMESTAMPTZ, of_product TEXT) RETURNS TABLE (packed_at TIMESTAMPTZ, product_id TEXT, box TEXT, padding TEXT, damaged BOOLEAN)
LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (l.product_id, s.id) f.packed_at, l.product_id, f.packed_as->>'box', f.packed_as->>'padding',
    EXISTS (SELECT 1 FROM recovery_case c JOIN recovery_line r ON r.case_id = c.id JOIN line_item hurt ON hurt.id = r.line_id
      WHERE c.order_id = s.order_id AND c.kind = 'damaged' AND hurt.product_id = l.product_id AND coalesce(c.shipment_id, s.id) = s.id)
  FROM fulfillment f JOIN shipment s ON s.fulfillment_id = f.id JOIN shipment_line sl ON sl.shipment_id = s.id JOIN line_item l ON l.id = sl.line_id
  WHERE f.packed_at >= since AND f.packed_at < before AND f.packed_as ? 'box' AND s.voided_at IS NULL AND s.last_physical_scan_at IS NOT NULL
    AND s.carrier <> 'counter' AND (of_product IS NULL OR l.product_id = of_product)
$$;
