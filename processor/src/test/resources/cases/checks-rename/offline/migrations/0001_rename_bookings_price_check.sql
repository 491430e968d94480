-- 0001_rename_bookings_price_check
-- schemac 1  schema f60adb81b280 -> c71f008ba4dc  text 8156176f4d76
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on bookings.

ALTER TABLE bookings RENAME CONSTRAINT bookings_price_check TO bookings_not_given_away;
