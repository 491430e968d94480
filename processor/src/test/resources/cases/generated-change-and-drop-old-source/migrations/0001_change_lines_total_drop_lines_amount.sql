-- 0001_change_lines_total_drop_lines_amount                                file 1 of 3
-- schemac 1  schema 7e64d188177c -> 99c9837e6a3d  text 3c481714ff42
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses
--   lines.amount; new code runs from 0002 (switch), since it leaves out lines.amount or writes NULL
--   to it.
-- No way back behind 0001: the expression of lines.total.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines
  DROP COLUMN total,
  ADD COLUMN total integer GENERATED ALWAYS AS (price) STORED;
