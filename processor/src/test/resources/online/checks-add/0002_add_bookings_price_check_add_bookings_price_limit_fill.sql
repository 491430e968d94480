-- 0002_add_bookings_price_check_add_bookings_price_limit_fill    draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e39fcad9f52  text 2cbbb519196b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE bookings VALIDATE CONSTRAINT bookings_price_check;

ALTER TABLE bookings VALIDATE CONSTRAINT bookings_price_limit;

RESET lock_timeout;
