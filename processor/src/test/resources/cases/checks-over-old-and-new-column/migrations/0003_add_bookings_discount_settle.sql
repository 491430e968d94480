-- 0003_add_bookings_discount_settle                              draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text b136c7508fcc
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (discount <= price)
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_discount_price_check;

RESET lock_timeout;
