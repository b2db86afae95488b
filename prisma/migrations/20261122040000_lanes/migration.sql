-- CreateTable
CREATE TABLE "lane_sample" (
    "shipment_id" TEXT NOT NULL,
    "carrier" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "handling_days" INTEGER NOT NULL,
    "transit_days" INTEGER NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lane_sample_pkey" PRIMARY KEY ("shipment_id")
);

-- CreateTable
CREATE TABLE "measured_lane" (
    "carrier" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "samples" INTEGER NOT NULL,
    "handling_days" INTEGER NOT NULL,
    "min_days" INTEGER NOT NULL,
    "max_days" INTEGER NOT NULL,
    "learned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "measured_lane_pkey" PRIMARY KEY ("carrier","service","origin","destination")
);

-- CreateIndex
CREATE INDEX "lane_sample_carrier_service_origin_destination_arrived_at_idx" ON "lane_sample"("carrier", "service", "origin", "destination", "arrived_at");


