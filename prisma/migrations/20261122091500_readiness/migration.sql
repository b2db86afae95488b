-- "Not for me": said of one need, for one home. Taken back like anything else.
CREATE TABLE need_waiver (
  household_id text NOT NULL REFERENCES household (id) ON DELETE CASCADE,
  need_id text NOT NULL,
  waived_at timestamptz(3) NOT NULL,
  PRIMARY KEY (household_id, need_id)
);

-- What we said of a line when it was ordered, and why: frozen, so that a wrong word can be held against us.
CREATE TYPE readiness_verdict AS ENUM ('ready', 'missing', 'unknown');
CREATE TABLE readiness_claim (
  line_id text PRIMARY KEY REFERENCES line_item (id) ON DELETE CASCADE,
  order_id text NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  verdict readiness_verdict NOT NULL,
  trace jsonb NOT NULL,
  said_at timestamptz(3) NOT NULL
);
CREATE INDEX readiness_claim_order_idx ON readiness_claim (order_id); -- what was said of an order

-- "You said ready and it was not."
CREATE TYPE need_report_outcome AS ENUM ('sent', 'person');
CREATE TABLE need_report (
  id text PRIMARY KEY,
  ownership_id text NOT NULL REFERENCES ownership (id) ON DELETE CASCADE,
  need_id text NOT NULL,
  claim_line_id text REFERENCES readiness_claim (line_id) ON DELETE SET NULL,
  outcome need_report_outcome NOT NULL,
  sent_line_id text REFERENCES line_item (id) ON DELETE SET NULL,
  reported_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  closed_by text,
  finding text CHECK (finding IN ('mended', 'right')), -- the need was wrong and is not now; or it was right
  UNIQUE (ownership_id, need_id) -- tapped twice it is one
);
CREATE INDEX need_report_need_idx ON need_report (need_id, reported_at); -- how often a need was wrong
CREATE INDEX need_report_open_idx ON need_report (reported_at) WHERE closed_at IS NULL; -- what is to be looked at

-- Something a thing uses up or wears down, and when we think it is due.
CREATE TYPE refill_state AS ENUM ('full', 'due_soon', 'due', 'overdue');
CREATE TABLE refill (
  id text PRIMARY KEY,
  ownership_id text NOT NULL REFERENCES ownership (id) ON DELETE CASCADE,
  need_id text NOT NULL,
  prior_days integer NOT NULL CHECK (prior_days > 0),
  started_at timestamptz(3) NOT NULL,
  start_stock double precision NOT NULL CHECK (start_stock >= 0),
  state refill_state NOT NULL DEFAULT 'full',
  interval_days double precision NOT NULL,
  empty_at timestamptz(3), -- null: nothing to use up yet
  asks_at timestamptz(3),
  snoozed_until timestamptz(3),
  stopped_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (ownership_id, need_id)
);
CREATE INDEX refill_due_idx ON refill (asks_at) WHERE stopped_at IS NULL; -- what the timetable looks at
CREATE INDEX refill_need_idx ON refill (need_id);

-- What was heard of it since: an answer, or that more came. Only added to.
CREATE TYPE refill_word AS ENUM ('supplied', 'left', 'plenty');
CREATE TABLE refill_answer (
  id text PRIMARY KEY,
  refill_id text NOT NULL REFERENCES refill (id) ON DELETE CASCADE,
  word refill_word NOT NULL,
  amount double precision NOT NULL CHECK (amount >= 0), -- supplied: in intervals; left: the share of one
  foreseen double precision, -- left: what we had thought was left
  line_id text REFERENCES line_item (id) ON DELETE SET NULL, -- supplied: with which line
  at timestamptz(3) NOT NULL,
  UNIQUE (refill_id, line_id) -- one delivery counts once
);
CREATE INDEX refill_answer_refill_idx ON refill_answer (refill_id, at); -- its course
CREATE INDEX refill_answer_figures_idx ON refill_answer (at) WHERE word = 'left'; -- forecasts against answers
