-- 0003_add_users_token_switch                                              file 3 of 3
-- schemac 1  schema 32179ffed416 -> eb3853477a17  text ab62844571e9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN token SET DEFAULT gen_random_uuid(),
  ALTER COLUMN token SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_token_check;
