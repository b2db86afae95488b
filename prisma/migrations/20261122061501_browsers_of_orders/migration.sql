-- AlterTable
ALTER TABLE "push_subscription" DROP COLUMN "order_id",
DROP COLUMN "customer_id",
ADD COLUMN     "order_ids" TEXT[];
ALTER TABLE "push_subscription" ALTER COLUMN "order_ids" DROP DEFAULT;
ALTER TABLE "push_subscription" ADD CONSTRAINT "orders_or_all" CHECK (order_ids IS NULL OR cardinality(order_ids) > 0);
