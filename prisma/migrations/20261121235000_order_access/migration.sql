-- Who may see an order besides staff: its account, or a browser that opened it by a link still in force (TRUST R42).
CREATE FUNCTION sees_order(p_order text, p_customer text, p_hashes text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM orders o WHERE o.id = p_order AND o.customer_id = p_customer)
    OR EXISTS (
      SELECT 1 FROM order_access a LEFT JOIN order_link l ON l.id = a.link_id
      WHERE a.order_id = p_order AND a.token_hash = ANY(p_hashes) AND a.revoked_at IS NULL AND a.expires_at > now() AND l.revoked_at IS NULL)
$$;
