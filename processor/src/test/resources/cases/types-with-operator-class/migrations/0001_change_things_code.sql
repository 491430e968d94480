-- 0001_change_things_code                                                  file 1 of 2
-- schemac 1  schema d1197c50651a -> 9b6e05218fa4  text 857bdf563620
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.code for
--   text; new code runs from 0001, since it takes things.code for bigint.
-- Loses what the new type cannot hold of things.code.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things. Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
DROP INDEX things_code_idx;

-- Loses what the new type cannot hold of things.code. Breaks code that takes things.code for text.
-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails on a value
-- of things.code that its conversion refuses.
ALTER TABLE things ALTER COLUMN code TYPE bigint USING code::bigint;

-- Blocks writes to things (SHARE) while it builds things_code_idx. Reads and writes of things wait
-- until COMMIT (locked above).
CREATE INDEX things_code_idx ON things (code);
