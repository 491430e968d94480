-- 0001_add_seats_id
-- schemac 1  schema f0d7d269ebba -> 3b4a7ecc63fe  text e4cff7383e93
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on seats.
-- Rewrites seats.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['seats']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it rewrites seats.
ALTER TABLE seats
  ADD COLUMN id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (id);
