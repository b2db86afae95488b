-- What was changed of an order, by whom and when, stays as it was written. Only what it said of people may be blanked (TRUST R56).
CREATE FUNCTION keep_order_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.order_id, NEW.kind, NEW.version, NEW.at) IS DISTINCT FROM (OLD.id, OLD.order_id, OLD.kind, OLD.version, OLD.at) THEN
    RAISE EXCEPTION 'order_change is append-only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON order_change FOR EACH ROW EXECUTE FUNCTION keep_order_change();
