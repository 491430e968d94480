-- 0004_add_users_handle_switch                                   draft until committed
-- schemac 1  schema 735eb58a8bd2 -> b92dfcb31653  text 191cd83b03dc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to users.handle. Brief ACCESS EXCLUSIVE on users.
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
