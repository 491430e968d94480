-- 0003_add_users_login_switch                                    draft until committed
-- schemac 1  schema 55292b7bbb31 -> 327c3d5d3caa  text 3607bc92a67b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users ALTER COLUMN login SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_login_check;
