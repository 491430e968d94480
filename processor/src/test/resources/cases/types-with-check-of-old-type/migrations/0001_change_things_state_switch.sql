-- 0001_change_things_state_switch                                          file 1 of 2
-- schemac 1  schema eff393820a47 -> 23b47769443f  text 3214e7fae709
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.state for text; new code runs from 0001 (switch), since it takes things.state for
--   integer.
-- Loses what the new type cannot hold of things.state.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.state. Breaks code that takes things.state for
-- text, and code that inserts, or updates in any column, a row that violates things_state_check.
-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails on a value
-- of things.state that its conversion refuses. VALIDATE will fail if this finds rows:
-- SELECT * FROM things WHERE NOT (state IN (0, 1))
ALTER TABLE things
  DROP CONSTRAINT things_state_check,
  ALTER COLUMN state TYPE integer USING state::integer,
  ADD CONSTRAINT things_state_check CHECK (state IN (0, 1)) NOT VALID;
