-- CreateEnum
CREATE TYPE "promise_kind" AS ENUM ('ship_by', 'deliver_by', 'reply_by', 'refund_by', 'repair_by', 'inspect_by', 'offer_valid_until');

-- CreateEnum
CREATE TYPE "promise_state" AS ENUM ('open', 'at_risk', 'kept', 'broken', 'renegotiated', 'void');

-- CreateTable
CREATE TABLE "promise" (
    "id" TEXT NOT NULL,
    "kind" "promise_kind" NOT NULL,
    "state" "promise_state" NOT NULL DEFAULT 'open',
    "subject" TEXT NOT NULL,
    "order_id" TEXT,
    "customer_id" TEXT,
    "made_to" CITEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "due_from" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "basis" JSONB NOT NULL DEFAULT '{}',
    "risk_reason" TEXT,
    "risk_at" TIMESTAMPTZ(3),
    "met_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "supersedes_id" TEXT,

    CONSTRAINT "promise_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "promise_supersedes_id_key" ON "promise"("supersedes_id");

-- CreateIndex
CREATE INDEX "promise_state_due_at_idx" ON "promise"("state", "due_at");

-- CreateIndex
CREATE INDEX "promise_kind_due_at_idx" ON "promise"("kind", "due_at");

-- CreateIndex
CREATE INDEX "promise_order_id_idx" ON "promise"("order_id");

-- CreateIndex
CREATE INDEX "promise_subject_kind_idx" ON "promise"("subject", "kind");

-- CreateIndex
CREATE INDEX "promise_customer_id_due_at_idx" ON "promise"("customer_id", "due_at");

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "promise"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- One live promise of a kind about one thing: making it twice is making it once.
CREATE UNIQUE INDEX "promise_live_key" ON "promise" ("kind", "subject") WHERE "state" IN ('open', 'at_risk');

-- What was promised stays as it was said; only how it goes and how it ends is added.
CREATE FUNCTION promise_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.kind, OLD.subject, OLD.made_to, OLD.made_at, OLD.due_at) IS DISTINCT FROM (NEW.kind, NEW.subject, NEW.made_to, NEW.made_at, NEW.due_at)
    OR OLD.due_from IS DISTINCT FROM NEW.due_from THEN
    RAISE EXCEPTION 'a promise stays as it was made: %', OLD.id;
  END IF;
  IF OLD.state IN ('kept', 'renegotiated', 'void') AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'promise % has ended as %', OLD.id, OLD.state;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER promise_stays BEFORE UPDATE ON "promise" FOR EACH ROW EXECUTE FUNCTION promise_stays();
