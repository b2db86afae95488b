-- CreateTable
CREATE TABLE "counter" (
    "id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "note" JSONB NOT NULL DEFAULT '{}',
    "line1" TEXT NOT NULL,
    "line2" TEXT,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "hours" JSONB NOT NULL,
    "markets" TEXT[],
    "handling_days" INTEGER NOT NULL DEFAULT 0,
    "kept_days" INTEGER NOT NULL DEFAULT 10,
    "active" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counter_hold" (
    "shipment_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "counter_id" TEXT NOT NULL,
    "ready_at" TIMESTAMPTZ(3) NOT NULL,
    "keep_until" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "overdue_at" TIMESTAMPTZ(3),
    "collected_at" TIMESTAMPTZ(3),
    "collected_by" TEXT,
    "checked_by" TEXT,
    "collector" TEXT,
    "put_back_at" TIMESTAMPTZ(3),
    "put_back_by" TEXT,

    CONSTRAINT "counter_hold_pkey" PRIMARY KEY ("shipment_id")
);

-- CreateIndex
CREATE INDEX "counter_hold_counter_id_ready_at_idx" ON "counter_hold"("counter_id", "ready_at");

-- CreateIndex
CREATE INDEX "counter_hold_order_id_idx" ON "counter_hold"("order_id");

-- CreateIndex
CREATE INDEX "fulfillment_line_line_id_idx" ON "fulfillment_line"("line_id");

-- CreateIndex
CREATE INDEX "fulfillment_packed_at_idx" ON "fulfillment"("packed_at");

-- CreateIndex
CREATE INDEX "shipment_fulfillment_id_idx" ON "shipment"("fulfillment_id");

-- AddForeignKey
ALTER TABLE "counter_hold" ADD CONSTRAINT "counter_hold_counter_id_fkey" FOREIGN KEY ("counter_id") REFERENCES "counter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_hold" ADD CONSTRAINT "counter_hold_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What waits at a counter ends one way only, and whoever hands it out has looked at a code or a name.
ALTER TABLE "counter_hold" ADD CONSTRAINT "counter_hold_ends_once" CHECK ("collected_at" IS NULL OR "put_back_at" IS NULL);
ALTER TABLE "counter_hold" ADD CONSTRAINT "counter_hold_checked" CHECK ("collected_at" IS NULL OR ("checked_by" IN ('code', 'name') AND "collected_by" IS NOT NULL));

-- What waits at a counter now, the longest first.
CREATE INDEX "counter_hold_open_idx" ON "counter_hold"("keep_until") WHERE "collected_at" IS NULL AND "put_back_at" IS NULL;
