-- 0001_change_bookings_room_id_change_bookings_code
-- schemac 1  schema bb917b225550 -> b6c4052de93c  text ac0edb652b3f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Rewrites bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it rewrites bookings. Loses the
-- statistics of bookings.room_id and bookings.code until ANALYZE.
ALTER TABLE bookings
  ALTER COLUMN room_id TYPE bigint,
  ALTER COLUMN code TYPE varchar(40);
