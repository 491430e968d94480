-- 0001_change_bookings_room_id_change_bookings_code              draft until committed
-- schemac 1  schema bb917b225550 -> b6c4052de93c  text dcaa2139ebe2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it rewrites bookings. Loses the
-- statistics of bookings.room_id and bookings.code until ANALYZE.
ALTER TABLE bookings
  ALTER COLUMN room_id TYPE bigint,
  ALTER COLUMN code TYPE varchar(40);
