-- At one step several parts may be missing: each is a report of its own, beside one that no part was sent for.
DROP INDEX stuck_report_open_key;
CREATE UNIQUE INDEX stuck_report_open_key ON stuck_report (session_id, step_key) WHERE solved_at IS NULL AND part_sku IS NULL;
-- The number a message to a person is answered under.
ALTER TABLE stuck_report ADD COLUMN conversation_number text;
