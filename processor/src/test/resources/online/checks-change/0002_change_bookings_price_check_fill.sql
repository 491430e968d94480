-- 0002_change_bookings_price_check_fill                          draft until committed
-- schemac 1  schema f60adb81b280 -> 007ddfcd8d2e  text f98b99fe6ced
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE bookings VALIDATE CONSTRAINT bookings_price_check;

RESET lock_timeout;
