-- 0004_add_users_handle_switch                                             file 3 of 3
-- schemac 1  schema 735eb58a8bd2 -> b92dfcb31653  text 5130c4400ed7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0003 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN handle SET DEFAULT 'user-' || gen_random_uuid(),
  ALTER COLUMN handle SET NOT NULL;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT schemac_users_handle_check,
  ADD CONSTRAINT users_handle_key UNIQUE USING INDEX users_handle_key_build;
