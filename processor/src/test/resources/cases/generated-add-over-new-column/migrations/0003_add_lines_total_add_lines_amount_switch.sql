-- 0003_add_lines_total_add_lines_amount_switch                             file 3 of 3
-- schemac 1  schema 352d7a672e35 -> 4029c59b2b29  text 0a51a4728ea2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   lines.amount or writes NULL to it; new code runs from 0003 (switch), since it uses lines.total.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that leaves out lines.amount or writes NULL to it. Brief ACCESS EXCLUSIVE on lines.
DROP TRIGGER zz_schemac_lines ON lines;

DROP FUNCTION zz_schemac_lines();

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines
  ALTER COLUMN amount SET NOT NULL,
  ADD COLUMN total integer NOT NULL GENERATED ALWAYS AS (price * amount) STORED;

ALTER TABLE lines DROP CONSTRAINT schemac_lines_amount_check;
