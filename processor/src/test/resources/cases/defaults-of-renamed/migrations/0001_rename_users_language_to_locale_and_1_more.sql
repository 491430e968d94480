-- 0001_rename_users_language_to_locale_and_1_more                draft until committed
-- schemac 1  schema 94266422b21f -> 22a0d0e8af0d  text 8575502503ee
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users ALTER COLUMN language SET DEFAULT 'de';
