-- 0001_change_users_logins_change_users_language                 draft until committed
-- schemac 1  schema c973d7c70d1f -> 7a4e00df687d  text f688435d21a0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads users.language as never NULL. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users ALTER COLUMN language DROP NOT NULL;
