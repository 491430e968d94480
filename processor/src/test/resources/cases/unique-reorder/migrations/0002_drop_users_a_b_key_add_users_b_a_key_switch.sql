-- 0002_drop_users_a_b_key_add_users_b_a_key_switch                         file 2 of 2
-- schemac 1  schema 21ca406a21c8 -> d89e7ebd72a3  text 03143036571c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_a_b_key,
  ADD CONSTRAINT users_b_a_key UNIQUE USING INDEX users_b_a_key_build;
