-- CreateEnum
CREATE TYPE "revision_state" AS ENUM ('draft', 'scheduled', 'published', 'discarded');

-- CreateEnum
CREATE TYPE "article_kind" AS ENUM ('journal', 'guide', 'page');

-- CreateEnum
CREATE TYPE "consent_state" AS ENUM ('granted', 'withdrawn');

-- CreateEnum
CREATE TYPE "subscription_state" AS ENUM ('pending', 'confirmed', 'ended');

-- AlterTable
ALTER TABLE "collection" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "incoming_stock" ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "inventory_level" ADD COLUMN     "shelf" TEXT;

-- AlterTable
ALTER TABLE "media" ADD COLUMN     "caption" JSONB,
ADD COLUMN     "formats" TEXT[] DEFAULT ARRAY['avif', 'webp']::TEXT[],
ADD COLUMN     "marks" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "shows" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "product" ADD COLUMN     "ownership" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "parts" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "questions" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "product_type" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "product_revision" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "revision_state" NOT NULL DEFAULT 'draft',
    "data" JSONB NOT NULL,
    "based_on" INTEGER NOT NULL,
    "note" TEXT,
    "actor" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "publish_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "product_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handle_redirect" (
    "kind" TEXT NOT NULL,
    "from_handle" TEXT NOT NULL,
    "to_handle" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handle_redirect_pkey" PRIMARY KEY ("kind","from_handle")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "kind" "article_kind" NOT NULL,
    "handle" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "body" JSONB NOT NULL,
    "topic" TEXT NOT NULL,
    "picture" TEXT,
    "products" TEXT[],
    "published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_revision" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "revision_state" NOT NULL DEFAULT 'draft',
    "data" JSONB NOT NULL,
    "based_on" INTEGER NOT NULL,
    "note" TEXT,
    "actor" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "publish_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "article_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "customer_id" TEXT,
    "purpose" TEXT NOT NULL,
    "state" "consent_state" NOT NULL,
    "wording_version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT,
    "locale" TEXT NOT NULL,
    "topics" TEXT[],
    "frequency" TEXT NOT NULL,
    "state" "subscription_state" NOT NULL DEFAULT 'pending',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "last_sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "product_revision_state_publish_at_idx" ON "product_revision"("state", "publish_at");

-- CreateIndex
CREATE UNIQUE INDEX "product_revision_product_id_number_key" ON "product_revision"("product_id", "number");

-- CreateIndex
CREATE INDEX "handle_redirect_kind_to_handle_idx" ON "handle_redirect"("kind", "to_handle");

-- CreateIndex
CREATE INDEX "article_kind_published_at_idx" ON "article"("kind", "published_at");

-- CreateIndex
CREATE UNIQUE INDEX "article_kind_handle_key" ON "article"("kind", "handle");

-- CreateIndex
CREATE INDEX "article_revision_state_publish_at_idx" ON "article_revision"("state", "publish_at");

-- CreateIndex
CREATE UNIQUE INDEX "article_revision_article_id_number_key" ON "article_revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "consent_email_purpose_at_idx" ON "consent"("email", "purpose", "at");

-- CreateIndex
CREATE INDEX "consent_customer_id_at_idx" ON "consent"("customer_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_email_key" ON "subscription"("email");

-- CreateIndex
CREATE INDEX "subscription_state_frequency_last_sent_at_idx" ON "subscription"("state", "frequency", "last_sent_at");

-- CreateIndex
CREATE INDEX "payment_captured_at_idx" ON "payment"("captured_at");

-- CreateIndex
CREATE INDEX "refund_settled_at_idx" ON "refund"("settled_at");

-- AddForeignKey
ALTER TABLE "product_revision" ADD CONSTRAINT "product_revision_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


