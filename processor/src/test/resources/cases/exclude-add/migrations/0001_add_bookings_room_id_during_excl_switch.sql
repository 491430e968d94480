-- 0001_add_bookings_room_id_during_excl_switch
-- schemac 1  schema 53e413647bc7 -> 77fab666c06c  text 601b04803306
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that violates bookings_room_id_during_excl.
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Builds indexes on bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates bookings_room_id_during_excl. Blocks reads and writes of bookings
-- (ACCESS EXCLUSIVE) while it builds bookings_room_id_during_excl. Fails if this finds rows:
-- SELECT * FROM bookings a JOIN bookings b ON a.ctid < b.ctid AND a.room_id = b.room_id AND a.during && b.during
ALTER TABLE bookings
  ADD CONSTRAINT bookings_room_id_during_excl EXCLUDE USING gist (room_id WITH =, during WITH &&);
