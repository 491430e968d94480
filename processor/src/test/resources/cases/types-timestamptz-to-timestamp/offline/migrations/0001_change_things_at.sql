-- 0001_change_things_at                                          draft until committed
-- schemac 1  schema 34ee528768b8 -> f2f069ae8928  text 8fd3206a622d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL timezone = 'UTC';

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.at until
-- ANALYZE.
ALTER TABLE things
  ALTER COLUMN at DROP DEFAULT,
  ALTER COLUMN at TYPE timestamp,
  ALTER COLUMN at SET DEFAULT (now() AT TIME ZONE 'UTC');
