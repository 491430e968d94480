-- 0002_rename_users_language_to_locale_and_1_more_switch         draft until committed
-- schemac 1  schema 94266422b21f -> 22a0d0e8af0d  text f027b9cc4144
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.language. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN language TO locale;
