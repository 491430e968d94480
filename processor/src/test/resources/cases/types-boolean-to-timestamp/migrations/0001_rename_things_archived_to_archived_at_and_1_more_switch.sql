-- 0001_rename_things_archived_to_archived_at_and_1_more_switch             file 1 of 2
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text 03c68995094f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   things.archived, that inserts without things.archived_at or that takes things.archived_at for
--   boolean; new code runs from 0001 (switch), since it uses things.archived_at, leaves out
--   things.archived_at or writes NULL to it and takes things.archived_at for timestamptz.
-- Loses what the new type cannot hold of things.archived_at.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses things.archived. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN archived TO archived_at;

-- So that the conversion does not depend on the time zone of whoever runs this.
SET LOCAL timezone = 'UTC';

-- Loses what the new type cannot hold of things.archived_at. Breaks code that inserts without
-- things.archived_at, code that reads things.archived_at as never NULL, and code that takes
-- things.archived_at for boolean. Blocks reads and writes of things (ACCESS EXCLUSIVE) while it
-- rewrites things. Fails on a value of things.archived_at that its conversion refuses.
ALTER TABLE things
  ALTER COLUMN archived_at DROP DEFAULT,
  ALTER COLUMN archived_at DROP NOT NULL,
  ALTER COLUMN archived_at TYPE timestamptz USING CASE WHEN archived_at THEN now() END;
