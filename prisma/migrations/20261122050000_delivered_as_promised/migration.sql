-- CreateEnum
CREATE TYPE "late_notice_state" AS ENUM ('open', 'chosen', 'done', 'lapsed');

-- CreateEnum
CREATE TYPE "recovery_kind" AS ENUM ('not_received', 'missing_item', 'wrong_item', 'damaged');

-- CreateEnum
CREATE TYPE "recovery_state" AS ENUM ('open', 'contacted', 'remedy_offered', 'accepted', 'declined', 'verified', 'closed');

-- CreateEnum
CREATE TYPE "carrier_claim_state" AS ENUM ('open', 'filed', 'paid', 'rejected');

-- CreateEnum
CREATE TYPE "order_change_kind" AS ENUM ('address', 'safe_place', 'delivery_day', 'pickup_point', 'replacement');

-- AlterEnum
ALTER TYPE "message_state" ADD VALUE 'merged';

-- AlterTable
ALTER TABLE "fulfillment" ADD COLUMN     "packed_as" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "line_item" ADD COLUMN     "replaces_line_id" TEXT;

-- AlterTable
ALTER TABLE "measured_lane" ADD COLUMN     "transit" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "message_intent" ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'email',
ADD COLUMN     "digest_id" TEXT,
ADD COLUMN     "held_until" TIMESTAMPTZ(3),
ADD COLUMN     "promise_id" TEXT;

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "delivery_wish" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "product" ADD COLUMN     "packing" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "wishlist_item" (
    "customer_id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wishlist_item_pkey" PRIMARY KEY ("customer_id","variant_id")
);

-- CreateTable
CREATE TABLE "late_notice" (
    "id" TEXT NOT NULL,
    "promise_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "state" "late_notice_state" NOT NULL DEFAULT 'open',
    "reason" TEXT NOT NULL,
    "expected_on" DATE,
    "remedies" JSONB NOT NULL,
    "chosen" TEXT,
    "chosen_at" TIMESTAMPTZ(3),
    "outcome" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "before_due_at" BOOLEAN NOT NULL,

    CONSTRAINT "late_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_case" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "kind" "recovery_kind" NOT NULL,
    "state" "recovery_state" NOT NULL DEFAULT 'open',
    "order_id" TEXT NOT NULL,
    "shipment_id" TEXT,
    "customer_id" TEXT,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "story" TEXT,
    "trigger" TEXT NOT NULL,
    "finding" TEXT,
    "cause_code" TEXT,
    "remedies" JSONB NOT NULL DEFAULT '[]',
    "remedy" TEXT,
    "outcome" JSONB NOT NULL DEFAULT '{}',
    "owner_id" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_line" (
    "case_id" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "recovery_line_pkey" PRIMARY KEY ("case_id","line_id")
);

-- CreateTable
CREATE TABLE "recovery_photo" (
    "id" TEXT NOT NULL,
    "case_id" TEXT,
    "order_id" TEXT NOT NULL,
    "file_id" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recovery_photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "carrier_claim" (
    "id" TEXT NOT NULL,
    "case_id" TEXT,
    "shipment_id" TEXT NOT NULL,
    "state" "carrier_claim_state" NOT NULL DEFAULT 'open',
    "reason" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "reference" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "filed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "carrier_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppression" (
    "email" CITEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "event_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("email","kind")
);

-- CreateTable
CREATE TABLE "message_choice" (
    "email" CITEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "wanted" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_choice_pkey" PRIMARY KEY ("email","purpose","channel")
);

-- CreateTable
CREATE TABLE "push_subscription" (
    "id" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "keys" JSONB NOT NULL,
    "email" CITEXT NOT NULL,
    "customer_id" TEXT,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "push_subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_change" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "kind" "order_change_kind" NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT,
    "actor" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "wishlist_item_customer_id_added_at_idx" ON "wishlist_item"("customer_id", "added_at");

-- CreateIndex
CREATE UNIQUE INDEX "late_notice_promise_id_key" ON "late_notice"("promise_id");

-- CreateIndex
CREATE INDEX "late_notice_order_id_created_at_idx" ON "late_notice"("order_id", "created_at");

-- CreateIndex
CREATE INDEX "late_notice_state_created_at_idx" ON "late_notice"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_case_number_key" ON "recovery_case"("number");

-- CreateIndex
CREATE INDEX "recovery_case_order_id_opened_at_idx" ON "recovery_case"("order_id", "opened_at");

-- CreateIndex
CREATE INDEX "recovery_case_state_opened_at_idx" ON "recovery_case"("state", "opened_at");

-- CreateIndex
CREATE INDEX "recovery_case_cause_code_opened_at_idx" ON "recovery_case"("cause_code", "opened_at");

-- CreateIndex
CREATE INDEX "recovery_line_line_id_idx" ON "recovery_line"("line_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_photo_file_id_key" ON "recovery_photo"("file_id");

-- CreateIndex
CREATE INDEX "recovery_photo_order_id_created_at_idx" ON "recovery_photo"("order_id", "created_at");

-- CreateIndex
CREATE INDEX "recovery_photo_case_id_idx" ON "recovery_photo"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "carrier_claim_shipment_id_key" ON "carrier_claim"("shipment_id");

-- CreateIndex
CREATE INDEX "carrier_claim_state_opened_at_idx" ON "carrier_claim"("state", "opened_at");

-- CreateIndex
CREATE UNIQUE INDEX "suppression_event_id_key" ON "suppression"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "push_subscription_endpoint_key" ON "push_subscription"("endpoint");

-- CreateIndex
CREATE INDEX "push_subscription_email_ended_at_idx" ON "push_subscription"("email", "ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "order_change_order_id_version_key" ON "order_change"("order_id", "version");

-- CreateIndex
CREATE INDEX "message_intent_recipient_class_sent_at_idx" ON "message_intent"("recipient", "class", "sent_at");

-- CreateIndex
CREATE INDEX "message_intent_state_held_until_idx" ON "message_intent"("state", "held_until");

-- AddForeignKey
ALTER TABLE "late_notice" ADD CONSTRAINT "late_notice_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_case" ADD CONSTRAINT "recovery_case_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_line" ADD CONSTRAINT "recovery_line_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_line" ADD CONSTRAINT "recovery_line_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "line_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_photo" ADD CONSTRAINT "recovery_photo_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carrier_claim" ADD CONSTRAINT "carrier_claim_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_change" ADD CONSTRAINT "order_change_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


