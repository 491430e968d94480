-- 0001_add_bookings_discount                                     draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text 934a03a8c703
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on bookings: catalogue only.
ALTER TABLE bookings ADD COLUMN discount integer NOT NULL DEFAULT 0;
