-- 0001_rename_things_archived_to_archived_at_and_1_more          draft until committed
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text e3865c640c95
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things RENAME COLUMN archived TO archived_at;

SET LOCAL timezone = 'UTC';

ALTER TABLE things
  ALTER COLUMN archived_at DROP DEFAULT,
  ALTER COLUMN archived_at DROP NOT NULL,
  ALTER COLUMN archived_at TYPE timestamptz USING CASE WHEN archived_at THEN now() END;
