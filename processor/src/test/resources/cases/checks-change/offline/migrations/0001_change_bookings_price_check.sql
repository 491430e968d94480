-- 0001_change_bookings_price_check                               draft until committed
-- schemac 1  schema f60adb81b280 -> 007ddfcd8d2e  text 84492aaf4f15
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it scans bookings.
-- Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (price > 0)
ALTER TABLE bookings
  DROP CONSTRAINT bookings_price_check,
  ADD CONSTRAINT bookings_price_check CHECK (price > 0);
