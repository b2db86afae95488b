-- Whether everything in a parcel was sent once more, or something instead of it: then nobody waits for it any longer.
CREATE FUNCTION was_sent_again(parcel text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(EXISTS (SELECT 1 FROM line_item again WHERE again.replaces_line_id = sl.line_id)), false)
  FROM shipment_line sl WHERE sl.shipment_id = parcel
$$;

-- What was sent again for this line.
CREATE INDEX "line_item_replaces_line_id_idx" ON "line_item"("replaces_line_id");
