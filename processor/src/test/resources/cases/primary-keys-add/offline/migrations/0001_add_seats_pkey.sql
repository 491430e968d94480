-- 0001_add_seats_pkey
-- schemac 1  schema f0d7d269ebba -> 437c797ad45d  text f4c6ae690631
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates seats_pkey.
-- Only from 0001: new code that says ON CONFLICT (number).
-- Locks: ACCESS EXCLUSIVE on seats.
-- Builds indexes on seats.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['seats']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates seats_pkey. Blocks reads and writes of seats (ACCESS EXCLUSIVE) while
-- it builds seats_pkey. Fails if this finds rows:
-- SELECT number FROM seats WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (number);
