-- 0001_change_things_at_switch                                             file 1 of 2
-- schemac 1  schema 34ee528768b8 -> f2f069ae8928  text 3ab5db150702
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes things.at
--   for timestamptz; new code runs from 0001 (switch), since it takes things.at for timestamp.
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- @Using says UTC: in this time zone PostgreSQL keeps the stored values as they are, in any
-- other it would move them and rewrite the table.
SET LOCAL timezone = 'UTC';

-- Breaks code that takes things.at for timestamptz. Brief ACCESS EXCLUSIVE on things: catalogue
-- only.
ALTER TABLE things
  ALTER COLUMN at DROP DEFAULT,
  ALTER COLUMN at TYPE timestamp,
  ALTER COLUMN at SET DEFAULT (now() AT TIME ZONE 'UTC');
