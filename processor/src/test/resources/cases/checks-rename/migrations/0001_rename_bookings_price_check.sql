-- 0001_rename_bookings_price_check
-- schemac 1  schema f60adb81b280 -> c71f008ba4dc  text 09e4a430ba6c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings RENAME CONSTRAINT bookings_price_check TO bookings_not_given_away;
