-- 0003_change_bookings_price_check_settle                        draft until committed
-- schemac 1  schema f60adb81b280 -> 007ddfcd8d2e  text 0f0e833ab513
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (price > 0)
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_price_check;

RESET lock_timeout;
