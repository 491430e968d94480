-- 0001_change_things_country_change_things_currency              draft until committed
-- schemac 1  schema a11f7fb44932 -> f855b6f03ebd  text 2135d6e41461
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  ALTER COLUMN country TYPE char(3),
  ALTER COLUMN currency TYPE text;
