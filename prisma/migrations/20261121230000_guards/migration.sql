-- What must never be true is refused here, whatever the code does (TRUST R9, R37).

-- The shop's time: the database's clock, moved by the demo's offset.
CREATE FUNCTION shop_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
  SELECT clock_timestamp() + coalesce((SELECT (value->>'ms')::bigint FROM shop_setting WHERE key = 'clock_offset'), 0) * interval '1 millisecond'
$$;

-- Stock
ALTER TABLE inventory_level
  ADD CONSTRAINT on_hand_not_negative CHECK (on_hand >= 0),
  ADD CONSTRAINT reserved_not_negative CHECK (reserved >= 0),
  ADD CONSTRAINT reserved_within_on_hand CHECK (reserved <= on_hand);
ALTER TABLE reservation ADD CONSTRAINT reservation_quantity CHECK (quantity > 0);
ALTER TABLE stock_movement ADD CONSTRAINT movement_quantity CHECK (quantity <> 0);
CREATE UNIQUE INDEX reservation_one_live_a_line ON reservation (line_id) WHERE state IN ('held', 'committed');

-- Cart
ALTER TABLE cart_line ADD CONSTRAINT cart_line_quantity CHECK (quantity BETWEEN 1 AND 999);
CREATE UNIQUE INDEX cart_one_open_a_customer ON cart (customer_id) WHERE state = 'open' AND customer_id IS NOT NULL;

-- Prices
ALTER TABLE price ADD CONSTRAINT price_not_negative CHECK (amount >= 0);
ALTER TABLE delivery_rate ADD CONSTRAINT rate_not_negative CHECK (amount >= 0);

-- Orders
ALTER TABLE orders
  ADD CONSTRAINT order_parts_not_negative CHECK (least(subtotal, discount, shipping, tax, included_tax, total, credit, amount_due) >= 0),
  ADD CONSTRAINT order_discount CHECK (discount <= subtotal),
  ADD CONSTRAINT order_total CHECK (total = subtotal - discount + shipping + tax),
  ADD CONSTRAINT order_credit CHECK (credit <= total),
  ADD CONSTRAINT order_due CHECK (amount_due = total - credit),
  ADD CONSTRAINT order_dates CHECK (deliver_from_on <= deliver_by_on);
ALTER TABLE line_item
  ADD CONSTRAINT line_quantity CHECK (quantity > 0),
  ADD CONSTRAINT line_amounts CHECK (unit_amount >= 0 AND discount >= 0 AND total = unit_amount * quantity - discount AND total >= 0);
CREATE UNIQUE INDEX order_one_pending_a_cart ON orders (cart_id) WHERE state = 'pending_payment';

-- Payments
ALTER TABLE payment
  ADD CONSTRAINT payment_amounts CHECK (amount > 0 AND captured >= 0),
  ADD CONSTRAINT payment_mode CHECK ((mode = 'live') = livemode);
CREATE UNIQUE INDEX payment_one_capture_an_order ON payment (order_id) WHERE state = 'captured';
CREATE UNIQUE INDEX payment_one_open_an_order ON payment (order_id) WHERE state IN ('created', 'processing', 'authorized');
ALTER TABLE refund
  ADD CONSTRAINT refund_amount CHECK (amount > 0),
  ADD CONSTRAINT refund_two_people CHECK (approved_by IS NULL OR approved_by <> requested_by);

CREATE FUNCTION check_state_move() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE moves jsonb := TG_ARGV[0]::jsonb;
BEGIN
  IF NEW.state <> OLD.state AND NOT coalesce(moves->OLD.state::text, '[]'::jsonb) ? NEW.state::text THEN
    RAISE EXCEPTION '% may not go from % to %', TG_TABLE_NAME, OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER order_moves BEFORE UPDATE OF state ON orders FOR EACH ROW EXECUTE FUNCTION check_state_move(
  '{"pending_payment":["paid","expired","cancelled","review"],"expired":["paid","review"],"paid":["fulfilled","refunded","review"],"fulfilled":["refunded","review"],"cancelled":["review"],"refunded":["review"],"review":["paid","fulfilled","cancelled","refunded"]}');
CREATE TRIGGER payment_moves BEFORE UPDATE OF state ON payment FOR EACH ROW EXECUTE FUNCTION check_state_move(
  '{"created":["processing","authorized","captured","failed","canceled"],"processing":["authorized","captured","failed","canceled"],"authorized":["captured","failed","canceled"]}');
CREATE TRIGGER refund_moves BEFORE UPDATE OF state ON refund FOR EACH ROW EXECUTE FUNCTION check_state_move(
  '{"requested":["pending","succeeded","failed","canceled"],"pending":["succeeded","failed","canceled"],"succeeded":["failed"]}');

-- Ledger: a transaction balances at commit; an account's balance is the sum of its entries.
CREATE FUNCTION check_ledger_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT coalesce(sum(amount), 0) <> 0 OR count(*) < 2 FROM ledger_entry WHERE transaction_id = NEW.transaction_id) THEN
    RAISE EXCEPTION 'ledger transaction % does not balance', NEW.transaction_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_balances AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_ledger_balance();

-- Append-only
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger_transaction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON stock_movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON price FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON delivery_rate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tax_rate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON domain_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON invoice FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Search
CREATE FUNCTION product_search_vector() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.vector := to_tsvector(CASE NEW.language WHEN 'de' THEN 'german'::regconfig ELSE 'english'::regconfig END, NEW.document);
  RETURN NEW;
END $$;
CREATE TRIGGER product_search_vector BEFORE INSERT OR UPDATE ON product_search FOR EACH ROW EXECUTE FUNCTION product_search_vector();

-- One row a rule and day, also where its first day is not recorded
CREATE UNIQUE INDEX legal_rule_once ON legal_rule (country, rule_key, coalesce(valid_from, '-infinity'::date));

-- The audit trail's chain: one function writes the hash and checks it (TRUST R55, I26).
CREATE FUNCTION audit_hash(previous text, id text, at timestamptz, actor text, action text, subject text, outcome text, details jsonb)
RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\n', previous, id, round(extract(epoch FROM at) * 1000)::bigint, actor, action, coalesce(subject, ''), outcome, details::text), 'UTF8')), 'hex')
$$;
CREATE FUNCTION append_audit(id text, actor text, action text, subject text, outcome text, details jsonb, request_id text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE last text; moment timestamptz;
BEGIN
  PERFORM pg_advisory_xact_lock(7270001); -- one writer at a time; held until the row is there for the next
  SELECT a.hash INTO last FROM audit_entry a ORDER BY a.seq DESC LIMIT 1;
  moment := date_trunc('milliseconds', clock_timestamp());
  INSERT INTO audit_entry (id, at, actor, action, subject, outcome, details, request_id, previous, hash)
  VALUES (append_audit.id, moment, append_audit.actor, append_audit.action, append_audit.subject, append_audit.outcome, append_audit.details, append_audit.request_id,
    coalesce(last, ''), audit_hash(coalesce(last, ''), append_audit.id, moment, append_audit.actor, append_audit.action, append_audit.subject, append_audit.outcome, append_audit.details));
END $$;
