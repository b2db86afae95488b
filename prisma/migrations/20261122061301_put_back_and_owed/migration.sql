-- Whether what was put back on the shelf is still owed its money: no refund was asked for since, and not all had gone back before.
CREATE OR REPLACE FUNCTION is_unrefunded(of_order TEXT, since TIMESTAMPTZ) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM orders o WHERE o.id = of_order AND o.state IN ('paid', 'fulfilled'))
    AND NOT EXISTS (SELECT 1 FROM refund r WHERE r.order_id = of_order AND r.requested_at >= since AND r.state NOT IN ('failed', 'canceled'))
$$;
