-- 0001_change_things_key_and_3_more                              draft until committed
-- schemac 1  schema 614b75cf6e8d -> fc8a2a53391c  text b3280b4ae73c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  ALTER COLUMN key TYPE text,
  ALTER COLUMN open TYPE text,
  ALTER COLUMN size TYPE text,
  ALTER COLUMN address TYPE text;
