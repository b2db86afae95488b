-- What staff type into a search box, anywhere within a number, a name or an address of mail.

-- CreateIndex
CREATE INDEX "line_item_sku_idx" ON "line_item" USING GIN ("sku" gin_trgm_ops);

-- Expressions, which the schema cannot say: queries ask by the very same words.
CREATE INDEX "orders_words_idx" ON "orders" USING GIN ((number || ' ' || name || ' ' || email::text) gin_trgm_ops);
CREATE INDEX "customer_words_idx" ON "customer" USING GIN ((name || ' ' || email::text) gin_trgm_ops);
CREATE INDEX "conversation_words_idx" ON "conversation" USING GIN ((number || ' ' || name || ' ' || email::text) gin_trgm_ops);
