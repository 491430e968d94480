-- 0001_add_lines_total_add_lines_amount
-- schemac 1  schema 352d7a672e35 -> 4029c59b2b29  text 52be02492b62
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out lines.amount
--   or writes NULL to it; new code runs from 0001, since it uses lines.amount and lines.total and
--   reads lines.amount as never NULL.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines. Updates rows of lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE lines ADD COLUMN amount integer;

-- Updates rows of lines at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of lines wait until COMMIT (locked above).
UPDATE lines SET amount = 1;

-- Breaks code that leaves out lines.amount or writes NULL to it. Blocks reads and writes of lines
-- (ACCESS EXCLUSIVE) while it rewrites lines. Fails if this finds rows:
-- SELECT * FROM lines WHERE amount IS NULL
ALTER TABLE lines
  ALTER COLUMN amount SET NOT NULL,
  ADD COLUMN total integer NOT NULL GENERATED ALWAYS AS (price * amount) STORED;
