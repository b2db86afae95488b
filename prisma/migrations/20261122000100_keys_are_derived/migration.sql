-- The key of an attempt is derived from the cart and what the review showed; nothing needs to keep it.
ALTER TABLE "checkout" DROP COLUMN "attempt_key", DROP COLUMN "attempt_version";
