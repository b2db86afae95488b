-- How a thing is set up, used, cared for, repaired, taken down and disposed of: guides in steps, revised whole.
CREATE TYPE guide_purpose AS ENUM ('setup', 'use', 'care', 'repair', 'uninstall', 'dispose');
CREATE TYPE guide_revision_state AS ENUM ('draft', 'review', 'published', 'retired');
CREATE TYPE guide_session_state AS ENUM ('not_started', 'unboxed', 'in_progress', 'stuck', 'first_success', 'settled');
CREATE TYPE step_event_kind AS ENUM ('viewed', 'done', 'stuck', 'solved', 'skipped');
CREATE TYPE stuck_way AS ENUM ('explanation', 'part', 'person');

CREATE TABLE setup_guide (
  id text PRIMARY KEY,
  product_id text NOT NULL REFERENCES product (id) ON UPDATE CASCADE,
  variant_id text REFERENCES variant (id) ON UPDATE CASCADE,
  purpose guide_purpose NOT NULL,
  box_from integer NOT NULL DEFAULT 1 CHECK (box_from >= 1),
  box_to integer CHECK (box_to >= box_from),
  author text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX setup_guide_product_id_purpose_idx ON setup_guide (product_id, purpose); -- the guides of a product
CREATE UNIQUE INDEX setup_guide_one_key ON setup_guide (product_id, coalesce(variant_id, ''), purpose, box_from);

-- A guide as it was written at a time, whole.
CREATE TABLE guide_revision (
  id text PRIMARY KEY,
  guide_id text NOT NULL REFERENCES setup_guide (id) ON UPDATE CASCADE,
  number integer NOT NULL,
  state guide_revision_state NOT NULL DEFAULT 'draft',
  data jsonb NOT NULL,
  based_on integer,
  changed_steps text[] NOT NULL DEFAULT '{}',
  note text,
  author text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  submitted_at timestamptz(3),
  submitted_by text,
  approved_by text,
  published_at timestamptz(3),
  retired_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT guide_revision_moments CHECK (
    (state IN ('draft', 'review') OR published_at IS NOT NULL) AND (state <> 'retired' OR retired_at IS NOT NULL)
  )
);
CREATE UNIQUE INDEX guide_revision_guide_id_number_key ON guide_revision (guide_id, number);
CREATE INDEX guide_revision_state_updated_at_idx ON guide_revision (state, updated_at); -- what waits for review
-- One is shown, and one is worked on.
CREATE UNIQUE INDEX guide_revision_shown_key ON guide_revision (guide_id) WHERE state = 'published';
CREATE UNIQUE INDEX guide_revision_open_key ON guide_revision (guide_id) WHERE state IN ('draft', 'review');

-- A revision that people get stuck in more often than in the one before it.
CREATE TABLE guide_flag (
  revision_id text PRIMARY KEY REFERENCES guide_revision (id) ON UPDATE CASCADE,
  against integer NOT NULL,
  sessions integer NOT NULL,
  stuck integer NOT NULL,
  before jsonb NOT NULL,
  at timestamptz(3) NOT NULL
);

-- Somebody goes through a guide with their thing.
CREATE TABLE guide_session (
  id text PRIMARY KEY,
  guide_id text NOT NULL REFERENCES setup_guide (id) ON UPDATE CASCADE,
  revision_id text NOT NULL REFERENCES guide_revision (id) ON UPDATE CASCADE,
  unit_id text NOT NULL REFERENCES owned_unit (id) ON UPDATE CASCADE,
  ownership_id text NOT NULL REFERENCES ownership (id) ON UPDATE CASCADE,
  state guide_session_state NOT NULL DEFAULT 'not_started',
  checked text[] NOT NULL DEFAULT '{}',
  at_step text,
  started_at timestamptz(3) NOT NULL,
  seen_at timestamptz(3) NOT NULL,
  succeeded_at timestamptz(3),
  asked_at timestamptz(3),
  settled_at timestamptz(3),
  version integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX guide_session_guide_id_ownership_id_key ON guide_session (guide_id, ownership_id);
CREATE INDEX guide_session_ownership_id_idx ON guide_session (ownership_id);
CREATE INDEX guide_session_unit_id_idx ON guide_session (unit_id);
CREATE INDEX guide_session_revision_id_started_at_idx ON guide_session (revision_id, started_at); -- figures of a revision
CREATE INDEX guide_session_to_ask_idx ON guide_session (succeeded_at) WHERE state = 'first_success' AND asked_at IS NULL; -- whom to ask a week later

-- What somebody did at a step; told again from a browser that was offline, it is one.
CREATE TABLE step_event (
  id text PRIMARY KEY,
  session_id text NOT NULL REFERENCES guide_session (id) ON UPDATE CASCADE,
  revision_id text NOT NULL REFERENCES guide_revision (id) ON UPDATE CASCADE,
  step_key text NOT NULL,
  kind step_event_kind NOT NULL,
  reason text,
  client_key text NOT NULL,
  at timestamptz(3) NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX step_event_session_id_client_key_key ON step_event (session_id, client_key);
CREATE INDEX step_event_revision_id_step_key_kind_idx ON step_event (revision_id, step_key, kind); -- figures of a step

-- Somebody could not go on at a step, and what was done about it.
CREATE TABLE stuck_report (
  id text PRIMARY KEY,
  session_id text NOT NULL REFERENCES guide_session (id) ON UPDATE CASCADE,
  ownership_id text NOT NULL,
  revision_id text NOT NULL REFERENCES guide_revision (id) ON UPDATE CASCADE,
  step_key text NOT NULL,
  reason text NOT NULL,
  way stuck_way,
  words text,
  part_sku text,
  line_id text,
  conversation_id text,
  at timestamptz(3) NOT NULL,
  solved_at timestamptz(3),
  told_at timestamptz(3)
);
CREATE INDEX stuck_report_session_id_at_idx ON stuck_report (session_id, at);
CREATE INDEX stuck_report_revision_id_step_key_idx ON stuck_report (revision_id, step_key); -- whom a mended step concerns
-- One way of being stuck at a step at a time, and a part that is on its way is not sent once more.
CREATE UNIQUE INDEX stuck_report_open_key ON stuck_report (session_id, step_key) WHERE solved_at IS NULL;
CREATE UNIQUE INDEX stuck_report_part_key ON stuck_report (ownership_id, part_sku) WHERE part_sku IS NOT NULL AND solved_at IS NULL;
