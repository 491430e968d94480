-- 0001_rename_bookings_price_to_cents                            draft until committed
-- schemac 1  schema f60adb81b280 -> bd44e79203a8  text 71eb9fded252
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE bookings RENAME COLUMN price TO cents;

ALTER TABLE bookings
  DROP CONSTRAINT bookings_price_check,
  ADD CONSTRAINT bookings_cents_check CHECK (cents > 0);
