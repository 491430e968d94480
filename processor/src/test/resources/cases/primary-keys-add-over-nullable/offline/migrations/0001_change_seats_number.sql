-- 0001_change_seats_number
-- schemac 1  schema 208626ce853b -> 437c797ad45d  text 169374b79f65
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out seats.number
--   or writes NULL to it; new code runs from 0001, since it reads seats.number as never NULL.
-- Locks: ACCESS EXCLUSIVE on seats.
-- Builds indexes on seats. Updates rows of seats.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['seats']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of seats at once: writers of the same rows wait until the transaction ends.
UPDATE seats SET number = 0 WHERE number IS NULL;

-- Breaks code that leaves out seats.number or writes NULL to it, and code that violates seats_pkey.
-- Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it builds seats_pkey.
-- Fails if one of these finds rows:
-- SELECT * FROM seats WHERE number IS NULL
-- SELECT number FROM seats WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1
ALTER TABLE seats
  ALTER COLUMN number SET NOT NULL,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (number);
