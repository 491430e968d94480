-- 0002_rename_things_archived_to_archived_at_and_1_more_switch   draft until committed
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text ee2a0d584d76
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses things.archived. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN archived TO archived_at;

-- So that the conversion does not depend on the time zone of whoever runs this.
SET LOCAL timezone = 'UTC';

-- Loses what the new type cannot hold of things.archived_at. Breaks code that takes
-- things.archived_at for boolean. Blocks reads and writes of things (ACCESS EXCLUSIVE) while it
-- rewrites things. Fails on a value of things.archived_at that its conversion refuses.
ALTER TABLE things
  ALTER COLUMN archived_at DROP DEFAULT,
  ALTER COLUMN archived_at TYPE timestamptz USING CASE WHEN archived_at THEN now() END;
