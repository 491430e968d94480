-- 0001_change_users_id_change_users_language
-- schemac 1  schema 7694b817a9d2 -> dd5c7facf6fd  text 5b6af6c4d788
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that inserts without users.id and users.language.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ALTER COLUMN id SET DEFAULT gen_random_uuid(),
  ALTER COLUMN language SET DEFAULT 'En';
