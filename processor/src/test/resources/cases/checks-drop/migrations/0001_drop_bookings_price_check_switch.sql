-- 0001_drop_bookings_price_check_switch
-- schemac 1  schema f60adb81b280 -> eaa88087e2b2  text 25b95883204d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001 (switch): new code that writes what bookings_price_check refuses.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings DROP CONSTRAINT bookings_price_check;
