-- 0001_drop_users_mood_drop_mood                                 draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 32179ffed416  text 18ced8011e7b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP COLUMN mood;

DROP TYPE mood;
