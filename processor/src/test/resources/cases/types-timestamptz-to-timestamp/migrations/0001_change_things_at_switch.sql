-- 0001_change_things_at_switch                                   draft until committed
-- schemac 1  schema 34ee528768b8 -> f2f069ae8928  text 92413c9ccdf9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
