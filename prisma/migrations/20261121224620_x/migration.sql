-- DropIndex
DROP INDEX "price_in_force";

-- DropIndex
DROP INDEX "product_search_likeness";

-- DropIndex
DROP INDEX "product_search_vector";
