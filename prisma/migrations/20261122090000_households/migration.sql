-- A thing's box changes over the years; guides and what is in the box follow the box.
ALTER TABLE variant ADD COLUMN box_revision integer NOT NULL DEFAULT 1;
ALTER TABLE owned_unit ADD COLUMN box_revision integer NOT NULL DEFAULT 1;

-- The parts of a thing are sold like things, and shown with it alone.
ALTER TABLE product ADD COLUMN part_of text REFERENCES product (id);
CREATE UNIQUE INDEX product_part_of_key ON product (part_of); -- the parts of a thing

-- Where somebody's things are: an account's, a guest order's or a cart's.
CREATE TABLE household (
  id text PRIMARY KEY,
  customer_id text UNIQUE REFERENCES customer (id),
  order_id text UNIQUE REFERENCES orders (id),
  cart_id text UNIQUE REFERENCES cart (id) ON DELETE CASCADE,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT household_of_somebody CHECK (num_nonnulls(customer_id, order_id, cart_id) >= 1)
);

-- What somebody says they have at home already. What it can do is a capability's key; nobody else ever reads it.
CREATE TABLE declared_thing (
  id text PRIMARY KEY,
  household_id text NOT NULL REFERENCES household (id) ON DELETE CASCADE,
  name text NOT NULL,
  capability text,
  product_id text REFERENCES product (id),
  attributes jsonb NOT NULL DEFAULT '{}',
  quantity integer NOT NULL DEFAULT 1 CHECK (quantity BETWEEN 1 AND 999),
  source text NOT NULL,
  declared_at timestamptz(3) NOT NULL
);
CREATE INDEX declared_thing_household_idx ON declared_thing (household_id, declared_at); -- what is at home, the newest first

-- What somebody told us of their home (wall, water, height): offered again, never assumed, deleted by them.
CREATE TABLE home_fact (
  household_id text NOT NULL REFERENCES household (id) ON DELETE CASCADE,
  key text NOT NULL,
  value text NOT NULL,
  told_where text NOT NULL,
  told_at timestamptz(3) NOT NULL,
  PRIMARY KEY (household_id, key)
);
