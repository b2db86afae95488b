-- In a box: from here on a line comes back, it is not cancelled.
ALTER TABLE "line_item" ADD COLUMN "packed_at" TIMESTAMPTZ(3);
