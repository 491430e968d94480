-- 0001_drop_users_created_at                                     draft until committed
-- schemac 1  schema 1c87717aae88 -> 98acd022ec0e  text 282f7f46f19d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX users_created_at_idx;

ALTER TABLE users DROP COLUMN created_at;
