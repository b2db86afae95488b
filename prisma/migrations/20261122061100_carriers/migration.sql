-- AlterTable
ALTER TABLE "shipment" ADD COLUMN     "carrier_ref" TEXT,
ADD COLUMN     "via" TEXT,
ADD COLUMN     "waits_at" TEXT,
ADD COLUMN     "call_off" TEXT,
ADD COLUMN     "customs" JSONB;

-- What the carrier says to a label called off; null: it was not asked.
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_call_off_known" CHECK ("call_off" IN ('asked', 'cancelled', 'too_late'));

-- CreateIndex
CREATE INDEX "shipment_call_off_voided_at_idx" ON "shipment"("call_off", "voided_at");

-- CreateIndex
CREATE INDEX "shipment_state_pickup_expires_at_idx" ON "shipment"("state", "pickup_expires_at");

-- Scans whose code is in no table, for staff to look at.
CREATE INDEX "tracking_event_mapped_received_at_idx" ON "tracking_event"("mapped", "received_at");
