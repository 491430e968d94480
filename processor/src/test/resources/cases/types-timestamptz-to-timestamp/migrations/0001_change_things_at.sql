-- 0001_change_things_at                                          draft until committed
-- schemac 1  schema 34ee528768b8 -> f2f069ae8928  text a55e44cf4a86
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
SET LOCAL timezone = 'UTC';

ALTER TABLE things
  ALTER COLUMN at DROP DEFAULT,
  ALTER COLUMN at TYPE timestamp,
  ALTER COLUMN at SET DEFAULT (now() AT TIME ZONE 'UTC');
