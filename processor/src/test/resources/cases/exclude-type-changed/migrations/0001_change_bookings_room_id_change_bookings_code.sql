-- 0001_change_bookings_room_id_change_bookings_code              draft until committed
-- schemac 1  schema bb917b225550 -> b6c4052de93c  text 64d3678e8dcc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it rewrites bookings.
ALTER TABLE bookings
  ALTER COLUMN room_id TYPE bigint,
  ALTER COLUMN code TYPE varchar(40);
