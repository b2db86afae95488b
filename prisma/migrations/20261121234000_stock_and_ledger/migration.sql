-- Stock and money move by these functions and by nothing else (TRUST R11, R12, R34). Rows are touched in the order of
-- their keys; what a transaction moves twice is moved once.

-- Takes units for an order, all or nothing. Answers the variants that are short: an empty list means held.
CREATE FUNCTION hold_stock(p_order text, p_lines text[], p_variants text[], p_quantities int[], p_expires timestamptz)
RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE want record; short text[] := '{}';
BEGIN
  BEGIN
    FOR want IN
      SELECT w.variant, sum(w.units)::int AS units FROM unnest(p_variants, p_quantities) AS w(variant, units) GROUP BY w.variant ORDER BY w.variant
    LOOP
      UPDATE inventory_level SET reserved = reserved + want.units WHERE variant_id = want.variant AND on_hand - reserved >= want.units;
      IF NOT FOUND THEN short := short || want.variant; END IF;
    END LOOP;
    IF cardinality(short) > 0 THEN RAISE EXCEPTION 'short' USING ERRCODE = 'KS001'; END IF;
  EXCEPTION WHEN SQLSTATE 'KS001' THEN
    RETURN short; -- the block's updates are undone, what was found short is remembered
  END;
  INSERT INTO reservation (id, order_id, line_id, variant_id, quantity, state, expires_at)
  SELECT 'rsv_' || md5(gen_random_uuid()::text), p_order, w.line, w.variant, w.units, 'held', p_expires
  FROM unnest(p_lines, p_variants, p_quantities) AS w(line, variant, units);
  RETURN short;
END $$;

-- What an order holds is free again. Answers the units.
CREATE FUNCTION release_stock(p_order text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE held record; units int := 0;
BEGIN
  FOR held IN
    SELECT variant_id, sum(quantity)::int AS units FROM reservation WHERE order_id = p_order AND state = 'held' GROUP BY variant_id ORDER BY variant_id
  LOOP
    UPDATE inventory_level SET reserved = reserved - held.units WHERE variant_id = held.variant_id;
    units := units + held.units;
  END LOOP;
  UPDATE reservation SET state = 'released' WHERE order_id = p_order AND state = 'held';
  RETURN units;
END $$;

-- What an order holds is sold: it leaves the shelf by one movement a line.
CREATE FUNCTION commit_stock(p_order text, p_at timestamptz, p_actor text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE held record; units int := 0;
BEGIN
  FOR held IN
    SELECT variant_id, sum(quantity)::int AS units FROM reservation WHERE order_id = p_order AND state = 'held' GROUP BY variant_id ORDER BY variant_id
  LOOP
    UPDATE inventory_level SET on_hand = on_hand - held.units, reserved = reserved - held.units WHERE variant_id = held.variant_id;
    units := units + held.units;
  END LOOP;
  INSERT INTO stock_movement (id, variant_id, quantity, reason, ref, at, actor)
  SELECT 'mov_' || md5('sale' || r.line_id || r.variant_id), r.variant_id, -r.quantity, 'sale', r.line_id, p_at, p_actor
  FROM reservation r WHERE r.order_id = p_order AND r.state = 'held';
  UPDATE reservation SET state = 'committed' WHERE order_id = p_order AND state = 'held';
  RETURN units;
END $$;

-- Adds or takes units for a reason, once per (reason, ref, variant). False: it was done before.
CREATE FUNCTION move_stock(p_variant text, p_quantity int, p_reason text, p_ref text, p_at timestamptz, p_actor text)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stock_movement (id, variant_id, quantity, reason, ref, at, actor)
  VALUES ('mov_' || md5(p_reason || p_ref || p_variant), p_variant, p_quantity, p_reason, p_ref, p_at, p_actor)
  ON CONFLICT (reason, ref, variant_id) DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE inventory_level SET on_hand = on_hand + p_quantity WHERE variant_id = p_variant;
  IF NOT FOUND THEN RAISE EXCEPTION 'no stock is kept of %', p_variant USING ERRCODE = 'foreign_key_violation'; END IF;
  RETURN true;
END $$;

-- Posts one balanced transaction, once per (kind, source), and moves the accounts' balances. False: it was posted before.
CREATE FUNCTION post_ledger(p_id text, p_kind text, p_source text, p_order text, p_currency text, p_at timestamptz, p_accounts text[], p_amounts int[])
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE entry record;
BEGIN
  INSERT INTO ledger_transaction (id, kind, source, order_id, at) VALUES (p_id, p_kind, p_source, p_order, p_at) ON CONFLICT (kind, source) DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  FOR entry IN
    SELECT e.account || ':' || p_currency AS key, e.amount, e.n FROM unnest(p_accounts, p_amounts) WITH ORDINALITY AS e(account, amount, n)
    WHERE e.amount <> 0 ORDER BY 1, e.n
  LOOP
    INSERT INTO ledger_account (key, currency) VALUES (entry.key, p_currency) ON CONFLICT (key) DO NOTHING;
    INSERT INTO ledger_entry (id, transaction_id, account_key, amount, currency)
    VALUES ('led_' || md5(p_id || entry.n), p_id, entry.key, entry.amount, p_currency);
    UPDATE ledger_account SET balance = balance + entry.amount WHERE key = entry.key;
  END LOOP;
  RETURN true;
END $$;

-- The next number of a legal entity's year: gapless, because the row stays locked until the paper is written.
CREATE FUNCTION next_invoice_number(p_entity text, p_year int) RETURNS int LANGUAGE sql AS $$
  INSERT INTO invoice_series (legal_entity, year, last_number) VALUES (p_entity, p_year, 1)
  ON CONFLICT (legal_entity, year) DO UPDATE SET last_number = invoice_series.last_number + 1 RETURNING last_number
$$;
