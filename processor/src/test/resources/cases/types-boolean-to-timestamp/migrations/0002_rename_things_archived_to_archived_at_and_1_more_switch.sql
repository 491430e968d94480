-- 0002_rename_things_archived_to_archived_at_and_1_more_switch   draft until committed
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text f39b7da42068
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses things.archived. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN archived TO archived_at;
