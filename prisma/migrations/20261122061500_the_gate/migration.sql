-- AlterTable
ALTER TABLE "message_intent" ADD COLUMN     "goes_by" TIMESTAMPTZ(3),
ADD COLUMN     "push_id" TEXT,
ADD COLUMN     "told_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "push_subscription" ADD COLUMN     "order_id" TEXT;

-- AlterTable
ALTER TABLE "suppression" ADD COLUMN     "lift_reason" TEXT,
ADD COLUMN     "lifted_by" TEXT;

-- What was sent before the gate counts as told when it was queued.
UPDATE "message_intent" SET "told_at" = "queued_at" WHERE "state" = 'sent';

-- DropIndex
DROP INDEX "message_intent_recipient_class_sent_at_idx";

-- CreateIndex
CREATE INDEX "message_intent_recipient_class_told_at_idx" ON "message_intent"("recipient", "class", "told_at");

-- CreateIndex
CREATE INDEX "message_intent_recipient_queued_at_idx" ON "message_intent"("recipient", "queued_at");

-- CreateIndex
CREATE INDEX "message_intent_digest_id_idx" ON "message_intent"("digest_id");

-- CreateIndex
CREATE INDEX "suppression_lifted_at_at_idx" ON "suppression"("lifted_at", "at");

-- What the gate did must be readable from the row.
ALTER TABLE "message_intent" ADD CONSTRAINT "held_says_until_when" CHECK (state <> 'held' OR (held_until IS NOT NULL AND reason IS NOT NULL));
ALTER TABLE "message_intent" ADD CONSTRAINT "suppressed_says_why" CHECK (state <> 'suppressed' OR reason IS NOT NULL);
ALTER TABLE "message_intent" ADD CONSTRAINT "merged_says_into_what" CHECK (state::text <> 'merged' OR digest_id IS NOT NULL);
ALTER TABLE "message_intent" ADD CONSTRAINT "known_channel" CHECK (channel IN ('email', 'push'));
ALTER TABLE "suppression" ADD CONSTRAINT "known_suppression" CHECK (kind IN ('bounce', 'complaint'));
