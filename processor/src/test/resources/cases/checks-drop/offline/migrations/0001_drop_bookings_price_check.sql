-- 0001_drop_bookings_price_check                                 draft until committed
-- schemac 1  schema f60adb81b280 -> eaa88087e2b2  text 4684c224ccd9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE bookings DROP CONSTRAINT bookings_price_check;
