-- 0002_rename_things_archived_to_archived_at_and_1_more_switch             file 2 of 3
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text 0551ef7a4227
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.archived for
--   boolean; new code runs from 0002 (switch), since it uses things.archived_at.
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses things.archived. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN archived TO archived_at;
