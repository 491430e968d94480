-- 0001_change_things_at
-- schemac 1  schema 34ee528768b8 -> f2f069ae8928  text 7b6504a28f9e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.at for
--   timestamptz; new code runs from 0001, since it takes things.at for timestamp.
-- Locks: ACCESS EXCLUSIVE on things.

-- @Using says UTC: in this time zone PostgreSQL keeps the stored values as they are, in any
-- other it would move them and rewrite the table.
SET LOCAL timezone = 'UTC';

-- Breaks code that takes things.at for timestamptz. Brief ACCESS EXCLUSIVE on things: catalogue
-- only. Loses the statistics of things.at until ANALYZE.
ALTER TABLE things
  ALTER COLUMN at DROP DEFAULT,
  ALTER COLUMN at TYPE timestamp,
  ALTER COLUMN at SET DEFAULT (now() AT TIME ZONE 'UTC');
