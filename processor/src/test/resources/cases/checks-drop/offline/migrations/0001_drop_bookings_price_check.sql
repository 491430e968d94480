-- 0001_drop_bookings_price_check
-- schemac 1  schema f60adb81b280 -> eaa88087e2b2  text 19e1e4cee3df
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that writes what bookings_price_check refuses.
-- Locks: ACCESS EXCLUSIVE on bookings.

ALTER TABLE bookings DROP CONSTRAINT bookings_price_check;
