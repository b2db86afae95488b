-- Card testing (TRUST R47): the mailbox that was confirmed at the till, and tries counted by source and in the whole shop.

-- AlterTable
ALTER TABLE "checkout" ADD COLUMN     "confirm_hash" TEXT,
ADD COLUMN     "confirm_sent_at" TIMESTAMPTZ(3),
ADD COLUMN     "confirmed_email" CITEXT;

-- CreateIndex
CREATE UNIQUE INDEX "checkout_confirm_hash_key" ON "checkout"("confirm_hash");

-- CreateIndex
CREATE INDEX "payment_source_created_at_idx" ON "payment"("source", "created_at");

-- CreateIndex
CREATE INDEX "domain_event_name_recorded_at_idx" ON "domain_event"("name", "recorded_at");
