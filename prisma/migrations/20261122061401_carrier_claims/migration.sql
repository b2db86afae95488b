-- What the carrier really paid, and who saw to it last.
ALTER TABLE "carrier_claim" ADD COLUMN     "actor" TEXT,
ADD COLUMN     "paid_amount" INTEGER;
ALTER TABLE "carrier_claim" ADD CONSTRAINT "carrier_claim_amounts" CHECK (amount >= 0 AND (paid_amount IS NULL OR paid_amount >= 0));
ALTER TABLE "carrier_claim" ADD CONSTRAINT "carrier_claim_paid" CHECK ((state = 'paid') = (paid_amount IS NOT NULL));
