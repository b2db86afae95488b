-- What a thing can be asked for: an E27 bulb, an HDMI input, a tap within reach. Any maker's thing may answer it.
CREATE TYPE capability_kind AS ENUM ('thing', 'place', 'service', 'mains', 'language', 'document');
CREATE TABLE capability (
  key text PRIMARY KEY CHECK (key ~ '^[a-z][a-z0-9_]{1,59}$'),
  name jsonb NOT NULL,
  question jsonb NOT NULL,
  kind capability_kind NOT NULL,
  attributes jsonb NOT NULL DEFAULT '[]',
  shared boolean NOT NULL DEFAULT false,
  askable boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1
);

-- What a thing takes to be put up, used, or kept going.
CREATE TYPE need_kind AS ENUM (
  'required_to_use', 'required_for_install', 'required_by_law_or_safety', 'consumable', 'wear_part', 'spare_part', 'accessory'
);
CREATE TYPE need_source AS ENUM ('manufacturer', 'staff_tested', 'customer_confirmed');
CREATE TYPE need_review AS ENUM ('ok', 'in_review');
CREATE TABLE need (
  id text PRIMARY KEY,
  product_id text NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  variant_id text REFERENCES variant (id) ON DELETE CASCADE,
  kind need_kind NOT NULL,
  capability_key text REFERENCES capability (key),
  to_product_id text REFERENCES product (id),
  to_variant_id text REFERENCES variant (id),
  quantity integer NOT NULL DEFAULT 1 CHECK (quantity BETWEEN 1 AND 999),
  in_box integer NOT NULL DEFAULT 0 CHECK (in_box BETWEEN 0 AND 999),
  in_box_since integer NOT NULL DEFAULT 1 CHECK (in_box_since >= 1),
  in_box_until integer CHECK (in_box_until >= in_box_since),
  rules jsonb NOT NULL DEFAULT '[]',
  only_when jsonb NOT NULL DEFAULT '[]',
  why jsonb NOT NULL,
  lasts jsonb,
  source need_source NOT NULL,
  verified_at timestamptz(3),
  review_state need_review NOT NULL DEFAULT 'ok',
  position integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT need_of_one_kind_of_thing CHECK (num_nonnulls(capability_key, to_product_id) = 1),
  CONSTRAINT need_of_that_products_variant CHECK (to_variant_id IS NULL OR to_product_id IS NOT NULL)
);
CREATE INDEX need_product_idx ON need (product_id, position); -- what a thing takes, in order
CREATE INDEX need_capability_idx ON need (capability_key); -- what asks for a capability
CREATE INDEX need_to_product_idx ON need (to_product_id); -- what asks for this thing
CREATE INDEX need_review_idx ON need (review_state) WHERE review_state = 'in_review'; -- what was wrong

-- What a thing can do for others.
CREATE TABLE provision (
  id text PRIMARY KEY,
  product_id text NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  variant_id text REFERENCES variant (id) ON DELETE CASCADE,
  capability_key text NOT NULL REFERENCES capability (key),
  quantity integer NOT NULL DEFAULT 1 CHECK (quantity BETWEEN 1 AND 999),
  attributes jsonb NOT NULL DEFAULT '{}',
  source need_source NOT NULL,
  verified_at timestamptz(3),
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX provision_product_idx ON provision (product_id); -- what a thing can do
CREATE INDEX provision_capability_idx ON provision (capability_key); -- what can do this

-- Somebody tried the two together: that counts for more than what their numbers say.
CREATE TYPE fitment_verdict AS ENUM ('fits', 'fits_with', 'does_not_fit', 'unknown');
CREATE TABLE fitment (
  id text PRIMARY KEY,
  product_id text NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  variant_id text REFERENCES variant (id) ON DELETE CASCADE,
  to_product_id text NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  to_variant_id text REFERENCES variant (id) ON DELETE CASCADE,
  verdict fitment_verdict NOT NULL,
  adapter_variant_id text REFERENCES variant (id),
  reason jsonb NOT NULL,
  source need_source NOT NULL,
  verified_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT fitment_adapter CHECK ((verdict = 'fits_with') = (adapter_variant_id IS NOT NULL))
);
CREATE UNIQUE INDEX fitment_pair_key ON fitment (product_id, variant_id, to_product_id, to_variant_id) NULLS NOT DISTINCT; -- one word on a pair
CREATE INDEX fitment_to_product_idx ON fitment (to_product_id); -- what was tried with this

-- What follows from a product's facts and the country, in every shop (lib/supplements/rules/derived.ts).
INSERT INTO capability (key, name, question, kind, attributes, shared, askable) VALUES
  ('mains', '{"en": "Mains", "de": "Stromanschluss"}', '{"en": "Do you have a socket of this kind, or a transformer with one?", "de": "Haben Sie eine solche Steckdose oder einen Umspanner mit einer?"}',
   'mains', '[{"key": "volts", "label": {"en": "Voltage", "de": "Spannung"}, "unit": "V", "kind": "number"}, {"key": "plugs", "label": {"en": "Plugs it takes", "de": "Passende Stecker"}, "kind": "text"}]', true, false),
  ('leaflet', '{"en": "Instructions in the country''s language", "de": "Anleitung in der Sprache des Landes"}', '{"en": "Do you have instructions you can read?", "de": "Haben Sie eine Anleitung, die Sie lesen können?"}',
   'document', '[{"key": "languages", "label": {"en": "Languages", "de": "Sprachen"}, "kind": "text"}]', true, false)
ON CONFLICT (key) DO NOTHING;
