-- 0001_drop_bookings_price_check
-- schemac 1  schema f60adb81b280 -> eaa88087e2b2  text 105c494ddead
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only from 0001: new code that writes what bookings_price_check refuses.
-- Locks: ACCESS EXCLUSIVE on bookings.

ALTER TABLE bookings DROP CONSTRAINT bookings_price_check;
