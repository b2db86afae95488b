-- Dates and sums in staff's pages follow a place as well as a language: "en" alone writes them as in the United States.
ALTER TABLE "staff" ALTER COLUMN "locale" SET DEFAULT 'en-IE';
UPDATE "staff" SET "locale" = 'en-IE' WHERE "locale" = 'en';
UPDATE "staff" SET "locale" = 'de-DE' WHERE "locale" = 'de';
