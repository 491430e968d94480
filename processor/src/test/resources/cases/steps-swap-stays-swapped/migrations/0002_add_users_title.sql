-- 0002_add_users_title                                           draft until committed
-- schemac 1  schema 40157cd33607 -> 1af97b38b25f  text b809c9fd3177
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN title text;
