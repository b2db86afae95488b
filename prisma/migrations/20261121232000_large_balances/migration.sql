-- An account sums years of entries: more than 21 million of a currency fit.
ALTER TABLE "ledger_account" ALTER COLUMN "balance" SET DATA TYPE BIGINT;
