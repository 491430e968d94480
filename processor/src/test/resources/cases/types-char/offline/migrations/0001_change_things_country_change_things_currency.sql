-- 0001_change_things_country_change_things_currency              draft until committed
-- schemac 1  schema a11f7fb44932 -> f855b6f03ebd  text cf2e6ca62c47
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that takes things.currency for char(3). Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it rewrites things. Loses the statistics of things.country and things.currency
-- until ANALYZE.
ALTER TABLE things
  ALTER COLUMN country TYPE char(3),
  ALTER COLUMN currency TYPE text;
