-- 0001_change_things_a_and_2_more_switch                                   file 1 of 2
-- schemac 1  schema 2e608d9b10db -> 7266b4d4eafa  text 2a48e8fbb4f3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes things.a
--   for text or things.b for text; new code runs from 0001 (switch), since it takes things.a for
--   integer, things.b for boolean and things.c for integer.
-- Loses what the new type cannot hold of things.a and things.b.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.a and things.b. Breaks code that takes things.a for
-- text, and code that takes things.b for text. Blocks reads and writes of things (ACCESS EXCLUSIVE)
-- while it rewrites things. Fails on a value of things.a that its conversion refuses. Fails on a
-- value of things.b that its conversion refuses.
ALTER TABLE things
  ALTER COLUMN a TYPE integer USING a::integer,
  ALTER COLUMN a SET DEFAULT 0,
  ALTER COLUMN b TYPE boolean USING b = 'yes',
  ALTER COLUMN b SET DEFAULT FALSE,
  ALTER COLUMN c TYPE integer,
  ALTER COLUMN c SET DEFAULT 0;
