-- What must hold of money, goods and access (TRUST §4): each row is a breach, an empty view is a sound shop. Tests read it after
-- every trial, staff see it on the health page, a job reads it every five minutes.

-- Refunds above this want a second person (R33); the job keeps it as the merchant's file says.
CREATE FUNCTION refund_approval_above() RETURNS int LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT (value->>'minor')::int FROM shop_setting WHERE key = 'refund_approval_above'), 20000)
$$;

CREATE VIEW invariant_violation AS
WITH held AS (
  SELECT variant_id, sum(quantity) AS units FROM reservation WHERE state = 'held' GROUP BY variant_id
), moved AS (
  SELECT variant_id, sum(quantity) AS units FROM stock_movement GROUP BY variant_id
), back AS (
  SELECT payment_id, sum(amount) FILTER (WHERE state NOT IN ('failed', 'canceled')) AS live, sum(amount) FILTER (WHERE state = 'succeeded') AS arrived
  FROM refund GROUP BY payment_id
), taken AS (
  SELECT payment_id, sum(amount) AS amount FROM dispute WHERE state IN ('open', 'lost') GROUP BY payment_id
), money AS (
  SELECT p.id, p.order_id, p.currency, p.captured, coalesce(b.live, 0) AS live, coalesce(b.arrived, 0) AS arrived, coalesce(t.amount, 0) AS disputed
  FROM payment p LEFT JOIN back b ON b.payment_id = p.id LEFT JOIN taken t ON t.payment_id = p.id WHERE p.state = 'captured'
), bill AS (
  SELECT order_id, sum(unit_amount::bigint * quantity) AS goods, sum(discount) AS discount,
    bool_or(total <> unit_amount::bigint * quantity - discount OR least(unit_amount, discount, total, tax_amount) < 0) AS wrong
  FROM line_item GROUP BY order_id
)
SELECT 'I01' AS name, variant_id AS key, format('on hand %s, reserved %s', on_hand, reserved) AS detail
FROM inventory_level WHERE on_hand < 0 OR reserved < 0 OR reserved > on_hand
UNION ALL
SELECT 'I02', coalesce(v.variant_id, h.variant_id), format('counter %s, held %s', v.reserved, coalesce(h.units, 0))
FROM inventory_level v FULL JOIN held h USING (variant_id) WHERE v.reserved IS DISTINCT FROM coalesce(h.units, 0)
UNION ALL
SELECT 'I03', coalesce(v.variant_id, m.variant_id), format('on hand %s, movements %s', v.on_hand, coalesce(m.units, 0))
FROM inventory_level v FULL JOIN moved m USING (variant_id) WHERE v.on_hand IS DISTINCT FROM coalesce(m.units, 0)
UNION ALL
SELECT 'I04', l.id, format('%s committed, %s sales', c.committed, s.sales)
FROM orders o JOIN line_item l ON l.order_id = o.id
  CROSS JOIN LATERAL (SELECT count(*) AS committed FROM reservation r WHERE r.line_id = l.id AND r.state = 'committed' AND r.quantity = l.quantity) c
  CROSS JOIN LATERAL (SELECT count(*) AS sales FROM stock_movement m WHERE m.reason = 'sale' AND m.ref = l.id AND m.quantity = -l.quantity) s
WHERE o.paid_at IS NOT NULL AND o.state IN ('paid', 'fulfilled', 'refunded', 'review') AND l.kind = 'goods' AND l.cancelled_at IS NULL
  AND (c.committed <> 1 OR s.sales <> 1)
UNION ALL
SELECT 'I05', r.id, format('order %s, held until %s', r.order_id, r.expires_at)
FROM reservation r WHERE r.state = 'held' AND r.expires_at < now() - interval '5 minutes'
  AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.order_id = r.order_id AND p.state IN ('processing', 'authorized'))
UNION ALL
SELECT 'I06', m.id, format('order %s, captured %s, on its way back %s', coalesce(o.state::text, 'none'), m.captured, m.live)
FROM money m LEFT JOIN orders o ON o.id = m.order_id
WHERE o.id IS NULL OR (o.state IN ('cancelled', 'expired', 'refunded') AND m.live + m.disputed < m.captured)
UNION ALL
SELECT 'I07', o.id, format('due %s, captured %s by %s payments', o.amount_due, coalesce(c.minor, 0), coalesce(c.n, 0))
FROM orders o LEFT JOIN (SELECT order_id, sum(captured) AS minor, count(*) AS n FROM payment WHERE state = 'captured' GROUP BY order_id) c ON c.order_id = o.id
WHERE o.state IN ('paid', 'fulfilled', 'refunded') AND (coalesce(c.minor, 0) <> o.amount_due OR c.n > 1)
UNION ALL
SELECT 'I08', p.id, format('payment in %s, order in %s', p.currency, o.currency)
FROM payment p JOIN orders o ON o.id = p.order_id WHERE p.currency <> o.currency
UNION ALL
SELECT 'I09', o.id, format('subtotal %s of lines %s, discount %s of %s, total %s, due %s', o.subtotal, b.goods, o.discount, b.discount, o.total, o.amount_due)
FROM orders o LEFT JOIN bill b ON b.order_id = o.id
WHERE o.subtotal <> coalesce(b.goods, 0) OR o.discount <> coalesce(b.discount, 0) OR b.wrong
  OR o.total <> o.subtotal - o.discount + o.shipping + o.tax OR o.amount_due <> o.total - o.credit
  OR least(o.subtotal, o.discount, o.shipping, o.tax, o.included_tax, o.total, o.credit, o.amount_due) < 0
UNION ALL
SELECT 'I10', m.id, format('captured %s, refunds %s, disputes %s', m.captured, m.live, m.disputed)
FROM money m WHERE m.live + least(m.disputed, m.captured) > m.captured
UNION ALL
SELECT 'I10', m.id, format('disputed %s above the charge of %s, order %s not under review', m.disputed, m.captured, o.id)
FROM money m JOIN orders o ON o.id = m.order_id WHERE m.disputed > m.captured AND o.state <> 'review'
UNION ALL
SELECT 'I11', r.id, format('%s sent, by %s, approved by %s, rule %s', r.amount, r.requested_by, coalesce(r.approved_by, 'nobody'), coalesce(r.rule, 'none'))
FROM refund r WHERE r.approved_by = r.requested_by
  OR (r.sent_at IS NOT NULL AND r.amount > refund_approval_above() AND r.approved_by IS NULL AND r.rule IS NULL)
UNION ALL
SELECT 'I12', t.id, format('%s entries, sum %s', count(e.id), coalesce(sum(e.amount), 0))
FROM ledger_transaction t LEFT JOIN ledger_entry e ON e.transaction_id = t.id
GROUP BY t.id HAVING count(e.id) < 2 OR sum(e.amount) <> 0 OR count(DISTINCT e.currency) > 1
UNION ALL
SELECT 'I13', a.key, format('balance %s, entries %s', a.balance, coalesce(e.sum, 0))
FROM ledger_account a LEFT JOIN (SELECT account_key, sum(amount) AS sum FROM ledger_entry GROUP BY account_key) e ON e.account_key = a.key
WHERE a.balance <> coalesce(e.sum, 0)
UNION ALL
SELECT 'I15', coalesce(a.currency, m.currency), format('account %s, payments %s', coalesce(a.balance, 0), coalesce(m.minor, 0))
FROM (SELECT currency, balance FROM ledger_account WHERE key LIKE 'provider_cash:%') a
  FULL JOIN (SELECT currency, sum(captured - arrived - disputed) AS minor FROM money GROUP BY currency) m USING (currency)
WHERE coalesce(a.balance, 0) <> coalesce(m.minor, 0)
UNION ALL
SELECT 'I16', d->>'intentId', d->>'detail'
FROM shop_setting s CROSS JOIN LATERAL jsonb_array_elements(s.value->'differences') d WHERE s.key = 'payments_comparison'
UNION ALL
SELECT 'I18', id, format('%s of %s, received %s', event_id, type, received_at)
FROM webhook_event WHERE processed_at IS NULL AND parked_at IS NULL AND received_at < now() - interval '2 minutes'
UNION ALL
SELECT 'I19', id, format('%s due %s', template, due_at)
FROM message_intent WHERE state = 'queued' AND parked_at IS NULL AND due_at < now() - interval '15 minutes'
UNION ALL
SELECT 'I20', o.id, format('%s confirmations', count(i.id))
FROM orders o LEFT JOIN message_intent i ON i.order_id = o.id AND i.template = 'orders/order-paid'
WHERE o.paid_at IS NOT NULL GROUP BY o.id HAVING count(i.id) <> 1
UNION ALL
SELECT 'I21', i.id, format('order %s is %s', i.order_id, coalesce(o.state::text, 'missing'))
FROM message_intent i LEFT JOIN orders o ON o.id = i.order_id WHERE i.template = 'orders/order-paid' AND o.paid_at IS NULL
UNION ALL
SELECT 'I23', attempt_key, format('%s orders', count(*)) FROM orders GROUP BY attempt_key HAVING count(*) > 1
UNION ALL
SELECT 'I24', id, format('look-up used %s, over %s', used_at, expires_at) FROM order_lookup WHERE used_at > expires_at
UNION ALL
SELECT 'I24', a.id, format('opened %s by a link revoked %s', a.created_at, l.revoked_at)
FROM order_access a JOIN order_link l ON l.id = a.link_id WHERE a.created_at > l.revoked_at
UNION ALL
SELECT 'I25', s.id, format('session of %s, disabled %s', p.id, p.disabled_at)
FROM staff_session s JOIN staff p ON p.id = s.staff_id
WHERE s.revoked_at IS NULL AND p.disabled_at IS NOT NULL AND s.last_seen_at > now() - interval '30 minutes'
UNION ALL
SELECT 'I25', s.id, 'works without a second factor'
FROM staff_session s WHERE s.revoked_at IS NULL AND s.second_factor_at IS NULL AND (s.reauth_at IS NOT NULL OR s.last_seen_at > s.created_at + interval '1 hour')
UNION ALL
SELECT 'I26', a.id, CASE WHEN a.previous <> a.before THEN 'follows another row' ELSE 'was changed' END
FROM (SELECT e.*, coalesce(lag(e.hash) OVER (ORDER BY e.seq), '') AS before FROM audit_entry e) a
WHERE a.previous <> a.before OR a.hash <> audit_hash(a.previous, a.id, a.at, a.actor, a.action, a.subject, a.outcome, a.details)
UNION ALL
SELECT 'I27', r.id, format('sent %s', r.sent_at)
FROM refund r WHERE r.sent_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.subject = r.id AND a.action = 'payments.sendRefund')
UNION ALL
SELECT 'I28', r.id, format('order %s %s, %s units %s', o.id, o.state, r.quantity, r.state)
FROM reservation r JOIN orders o ON o.id = r.order_id WHERE o.state IN ('cancelled', 'expired') AND r.state <> 'released'
UNION ALL
SELECT 'I28', r.id, format('line %s called off, %s units %s', l.id, r.quantity, r.state)
FROM reservation r JOIN line_item l ON l.id = r.line_id WHERE l.cancelled_at IS NOT NULL AND r.state <> 'released';
