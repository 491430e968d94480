-- 0001_add_users_login                                           draft until committed
-- schemac 1  schema 55292b7bbb31 -> 327c3d5d3caa  text 93ceaa6624b0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN login text;
