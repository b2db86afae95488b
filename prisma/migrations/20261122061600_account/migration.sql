-- AlterEnum
ALTER TYPE "customer_token_kind" ADD VALUE 'change_email';

-- AlterEnum
ALTER TYPE "promise_kind" ADD VALUE 'data_by';

-- CreateEnum
CREATE TYPE "data_request_kind" AS ENUM ('export', 'erasure');

-- CreateEnum
CREATE TYPE "data_request_state" AS ENUM ('asked', 'confirmed', 'done', 'lapsed');

-- AlterTable
ALTER TABLE "customer_token" ADD COLUMN     "new_email" CITEXT;

-- AlterTable
ALTER TABLE "wishlist_item" ADD COLUMN     "seen_amount" INTEGER,
ADD COLUMN     "seen_currency" TEXT,
ADD COLUMN     "seen_in_stock" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "data_request" (
    "id" TEXT NOT NULL,
    "kind" "data_request_kind" NOT NULL,
    "state" "data_request_state" NOT NULL DEFAULT 'asked',
    "email" CITEXT NOT NULL,
    "name" TEXT,
    "locale" TEXT NOT NULL,
    "customer_id" TEXT,
    "token_hash" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "waits_for" JSONB NOT NULL DEFAULT '[]',
    "counts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "data_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kept_by_law" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "rule" TEXT NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "keep_until" DATE NOT NULL,

    CONSTRAINT "kept_by_law_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "data_request_token_hash_key" ON "data_request"("token_hash");

-- CreateIndex
CREATE INDEX "data_request_state_due_at_idx" ON "data_request"("state", "due_at");

-- CreateIndex
CREATE INDEX "data_request_email_kind_idx" ON "data_request"("email", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "kept_by_law_kind_subject_key" ON "kept_by_law"("kind", "subject");

-- CreateIndex
CREATE INDEX "kept_by_law_keep_until_idx" ON "kept_by_law"("keep_until");

-- One request of a kind by one person is under way at a time.
CREATE UNIQUE INDEX "data_request_live_key" ON "data_request" ("kind", "email") WHERE "state" = 'confirmed';

-- Erasing a person (TRUST R56) takes their words out of rows that otherwise never change, and nothing else: who erases says so
-- for the transaction, and each table names the columns that may then be written.
CREATE FUNCTION refuse_change_but_erasing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('kept.erasing', true) = 'on' AND (to_jsonb(OLD) - TG_ARGV) = (to_jsonb(NEW) - TG_ARGV) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER append_only ON domain_event;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON domain_event FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasing('payload');
DROP TRIGGER append_only ON invoice;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON invoice FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasing('content');
DROP TRIGGER append_only ON consent;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON consent FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasing('email', 'customer_id');

CREATE OR REPLACE FUNCTION promise_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('kept.erasing', true) = 'on' AND (to_jsonb(OLD) - '{made_to,basis}'::text[]) = (to_jsonb(NEW) - '{made_to,basis}'::text[]) THEN
    RETURN NEW;
  END IF;
  IF (OLD.kind, OLD.subject, OLD.made_to, OLD.made_at, OLD.due_at) IS DISTINCT FROM (NEW.kind, NEW.subject, NEW.made_to, NEW.made_at, NEW.due_at)
    OR OLD.due_from IS DISTINCT FROM NEW.due_from THEN
    RAISE EXCEPTION 'a promise stays as it was made: %', OLD.id;
  END IF;
  IF OLD.state IN ('kept', 'renegotiated', 'void') AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'promise % has ended as %', OLD.id, OLD.state;
  END IF;
  RETURN NEW;
END $$;
