-- 0001_add_users_login                                           draft until committed
-- schemac 1  schema 55292b7bbb31 -> 327c3d5d3caa  text 938a7548f98d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users ADD COLUMN login text;
