-- 0001_add_bookings_price_check_add_bookings_price_limit         draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e39fcad9f52  text 95db0f7edc0e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE bookings
  ADD CONSTRAINT bookings_price_check CHECK (price >= 0),
  ADD CONSTRAINT bookings_price_limit CHECK (price < 1000000);
