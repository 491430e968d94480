-- 0001_add_seats_id                                                        file 1 of 3
-- schemac 1  schema f0d7d269ebba -> 3b4a7ecc63fe  text 38eb71a7414b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that says ON CONFLICT (id).
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on seats.
-- Rewrites seats.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['seats']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it rewrites seats.
ALTER TABLE seats ADD COLUMN id bigint NOT NULL GENERATED ALWAYS AS IDENTITY;
