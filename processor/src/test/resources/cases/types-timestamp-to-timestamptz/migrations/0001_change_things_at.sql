-- 0001_change_things_at                                          draft until committed
-- schemac 1  schema 45ccf82edd6d -> 07058290c601  text 1107371596d4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL timezone = 'UTC';

ALTER TABLE things ALTER COLUMN at TYPE timestamptz;
