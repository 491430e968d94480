-- 0002_add_users_phone                                           draft until committed
-- schemac 1  schema 32179ffed416 -> ea1ed2182340  text ead6a4e9edb1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users ADD COLUMN phone integer;
