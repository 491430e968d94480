-- 0002_add_users_email                                           draft until committed
-- schemac 1  schema 9d6dafdf6dda -> a20eaabc6bc0  text fab3500ddf52
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN email text;
