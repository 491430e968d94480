-- 0001_add_bookings_discount                                     draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text 9f7fccdbc352
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE bookings
  ADD COLUMN discount integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT bookings_discount_price_check CHECK (discount <= price);
