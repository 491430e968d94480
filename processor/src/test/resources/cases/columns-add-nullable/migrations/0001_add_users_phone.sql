-- 0001_add_users_phone                                           draft until committed
-- schemac 1  schema 32179ffed416 -> 0a40c77e053b  text b3b3eecaf0a9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN phone text;
