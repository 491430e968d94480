-- 0001_change_seats_id
-- schemac 1  schema ea594795b7b0 -> d66b880c294b  text 1aff350f65b4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out seats.id or
--   writes NULL to it; new code runs from 0001, since it reads seats.id as never NULL.
-- Locks: ACCESS EXCLUSIVE on seats.
-- Builds indexes on seats. Updates rows of seats.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['seats']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE seats DROP CONSTRAINT seats_pkey;

-- Updates rows of seats at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of seats wait until COMMIT (locked above).
UPDATE seats SET id = gen_random_uuid() WHERE id IS NULL;

-- Breaks code that leaves out seats.id or writes NULL to it, and code that violates seats_pkey or
-- seats_number_key. Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it builds seats_pkey
-- and seats_number_key. Fails if one of these finds rows:
-- SELECT * FROM seats WHERE id IS NULL
-- SELECT id FROM seats WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1
-- SELECT number FROM seats WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1
ALTER TABLE seats
  ALTER COLUMN id SET NOT NULL,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (id),
  ADD CONSTRAINT seats_number_key UNIQUE (number);
