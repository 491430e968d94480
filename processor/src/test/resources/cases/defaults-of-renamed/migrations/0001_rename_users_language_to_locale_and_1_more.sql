-- 0001_rename_users_language_to_locale_and_1_more                draft until committed
-- schemac 1  schema 94266422b21f -> 22a0d0e8af0d  text e0d2ff24a62a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ALTER COLUMN language SET DEFAULT 'de';
