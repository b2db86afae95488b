-- AlterTable
ALTER TABLE "fulfillment" ADD COLUMN     "missing_at" TIMESTAMPTZ(3);
