-- 0001_change_seats_pkey
-- schemac 1  schema 4ca0b8379fdb -> 64d7e4e6a20d  text 4e086067b323
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (number) or that expects no duplicates of
--   seats.number.
-- Only from 0001: new code that writes what seats_pkey refuses and says ON CONFLICT (hall, number).
-- Locks: ACCESS EXCLUSIVE on seats.
-- Builds indexes on seats.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['seats']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (number), and code that expects no duplicates of seats.number.
-- Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it builds seats_pkey.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (hall, number);
