-- What becomes of a parcel that is lost, came back or was not received is settled in a case of its own; the late order's notice asks nothing about it then.
ALTER TABLE "shipment" ADD COLUMN "apart_since" TIMESTAMPTZ(3);

-- How many units of a line its buyer still has coming: not sent again in their place, and not paid back. What came besides a thing replaces nothing.
CREATE FUNCTION units_owed(line TEXT) RETURNS INT LANGUAGE sql STABLE AS $$
  SELECT l.quantity
    - coalesce((
      SELECT sum(again.quantity) FROM line_item again WHERE again.replaces_line_id = l.id AND again.cancelled_at IS NULL AND EXISTS (
        SELECT 1 FROM order_change c WHERE c.order_id = l.order_id AND c.kind = 'replacement' AND c.reason NOT IN ('missing_part', 'said_ready')
          AND c.after->'lines' @> jsonb_build_array(jsonb_build_object('lineId', again.id)))), 0)::int
    - coalesce((
      SELECT sum((part->>'quantity')::int) FROM refund r, jsonb_array_elements(coalesce(r.details->'units', r.details->'lines')) part
      WHERE r.order_id = l.order_id AND r.state NOT IN ('failed', 'canceled') AND part->>'lineId' = l.id), 0)::int
  FROM line_item l WHERE l.id = line
$$;

-- Whether a parcel is waited for: it may still come, and nothing of it was made right or is being settled otherwise.
CREATE FUNCTION is_awaited(parcel TEXT) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT s.voided_at IS NULL AND s.state <> 'delivered' AND s.apart_since IS NULL
    AND coalesce((SELECT bool_or(units_owed(sl.line_id) > 0) FROM shipment_line sl WHERE sl.shipment_id = s.id), true)
  FROM shipment s WHERE s.id = parcel
$$;

-- Whether a late notice still has something to ask: nobody agreed to another day since, and something of the order is yet to come.
CREATE FUNCTION still_asks(notice TEXT) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (SELECT 1 FROM promise p WHERE p.supersedes_id = n.promise_id) AND (
    EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = n.order_id AND is_awaited(s.id))
    OR EXISTS (SELECT 1 FROM fulfillment f WHERE f.order_id = n.order_id AND f.state IN ('to_pack', 'packed')
      AND NOT EXISTS (SELECT 1 FROM shipment s WHERE s.fulfillment_id = f.id AND s.voided_at IS NULL)))
  FROM late_notice n WHERE n.id = notice
$$;

-- Whether everything a case is about was made right another way before anything was chosen in it.
CREATE FUNCTION is_settled_otherwise(of_case TEXT) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT c.remedy IS NULL AND c.state <> 'closed' AND NOT coalesce((SELECT bool_or(units_owed(r.line_id) > 0) FROM recovery_line r WHERE r.case_id = c.id), true)
  FROM recovery_case c WHERE c.id = of_case
$$;
