-- 0001_rename_things_archived_to_archived_at_and_1_more          draft until committed
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text db4f2736ab71
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads things.archived as never NULL. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things ALTER COLUMN archived DROP NOT NULL;
