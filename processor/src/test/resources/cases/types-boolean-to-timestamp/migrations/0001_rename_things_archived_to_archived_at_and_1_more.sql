-- 0001_rename_things_archived_to_archived_at_and_1_more                    file 1 of 3
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text 62362a6416e2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.archived for
--   boolean; new code runs from 0002 (switch), since it uses things.archived_at.
-- No way back behind 0001: the type of things.archived.
-- Loses what the new type cannot hold of things.archived.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- So that the conversion does not depend on the time zone of whoever runs this.
SET LOCAL timezone = 'UTC';

-- Loses what the new type cannot hold of things.archived. Breaks code that reads things.archived as
-- never NULL, and code that takes things.archived for boolean. Blocks reads and writes of things
-- (ACCESS EXCLUSIVE) while it rewrites things. Fails on a value of things.archived that its
-- conversion refuses.
ALTER TABLE things
  ALTER COLUMN archived DROP DEFAULT,
  ALTER COLUMN archived DROP NOT NULL,
  ALTER COLUMN archived TYPE timestamptz USING CASE WHEN archived THEN now() END;
