-- CreateEnum
CREATE TYPE "unit_state" AS ENUM ('in_use', 'in_repair', 'returned', 'taken_back', 'retired');

-- CreateEnum
CREATE TYPE "unit_event_sight" AS ENUM ('public', 'owner', 'staff');

-- CreateTable
CREATE TABLE "owned_unit" (
    "id" TEXT NOT NULL,
    "public_code" TEXT NOT NULL,
    "line_id" TEXT,
    "unit_index" INTEGER NOT NULL,
    "variant_id" TEXT NOT NULL,
    "gtin" TEXT,
    "serial" TEXT,
    "batch" TEXT,
    "contract_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "country" TEXT NOT NULL,
    "state" "unit_state" NOT NULL DEFAULT 'in_use',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "owned_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ownership" (
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "customer_id" TEXT,
    "email" CITEXT NOT NULL,
    "order_id" TEXT,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3),

    CONSTRAINT "ownership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_event" (
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "ownership_id" TEXT,
    "type" TEXT NOT NULL,
    "sight" "unit_event_sight" NOT NULL,
    "actor" TEXT NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_transfer" (
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "ownership_id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "sealed_code" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "redeemed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "unit_transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_label" (
    "code" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "unit_index" INTEGER NOT NULL,
    "printed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_label_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "unit_label_line_id_unit_index_key" ON "unit_label"("line_id", "unit_index");

-- CreateIndex
CREATE UNIQUE INDEX "owned_unit_public_code_key" ON "owned_unit"("public_code");

-- CreateIndex
CREATE INDEX "owned_unit_variant_id_batch_idx" ON "owned_unit"("variant_id", "batch");

-- CreateIndex
CREATE UNIQUE INDEX "owned_unit_line_id_unit_index_key" ON "owned_unit"("line_id", "unit_index");

-- CreateIndex
CREATE UNIQUE INDEX "owned_unit_gtin_serial_key" ON "owned_unit"("gtin", "serial");

-- CreateIndex
CREATE INDEX "ownership_customer_id_to_at_from_at_idx" ON "ownership"("customer_id", "to_at", "from_at");

-- CreateIndex
CREATE INDEX "ownership_email_to_at_idx" ON "ownership"("email", "to_at");

-- CreateIndex
CREATE INDEX "ownership_order_id_idx" ON "ownership"("order_id");

-- CreateIndex
CREATE INDEX "unit_event_unit_id_at_idx" ON "unit_event"("unit_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "unit_transfer_code_hash_key" ON "unit_transfer"("code_hash");

-- CreateIndex
CREATE INDEX "unit_transfer_unit_id_ended_at_idx" ON "unit_transfer"("unit_id", "ended_at");

-- AddForeignKey
ALTER TABLE "owned_unit" ADD CONSTRAINT "owned_unit_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "line_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owned_unit" ADD CONSTRAINT "owned_unit_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "owned_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_event" ADD CONSTRAINT "unit_event_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "owned_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_transfer" ADD CONSTRAINT "unit_transfer_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "owned_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_transfer" ADD CONSTRAINT "unit_transfer_ownership_id_fkey" FOREIGN KEY ("ownership_id") REFERENCES "ownership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A thing has one owner at a time, and at most one code that hands it on.
CREATE UNIQUE INDEX "ownership_now_key" ON "ownership" ("unit_id") WHERE "to_at" IS NULL;
CREATE UNIQUE INDEX "unit_transfer_open_key" ON "unit_transfer" ("unit_id") WHERE "ended_at" IS NULL AND "redeemed_at" IS NULL;

-- What happened to a thing has happened.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "unit_event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
