-- 0001_rename_bookings_starts_to_begins                          draft until committed
-- schemac 1  schema 22ff41f8a1c8 -> 650d11f64af7  text 8933f153a2ec
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings RENAME CONSTRAINT bookings_starts_ends_check TO bookings_begins_ends_check;
