-- Whether all of an order's money is back or asked back: packed now, its goods would be given away. Never of an order that cost nothing.
CREATE FUNCTION is_all_going_back(of_order TEXT, total INT) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT total > 0 AND coalesce((SELECT sum(r.amount) FROM refund r WHERE r.order_id = of_order AND r.state NOT IN ('failed', 'canceled')), 0) >= total
$$;
