-- 0003_add_users_plan_switch                                     draft until committed
-- schemac 1  schema 32179ffed416 -> c549d2b2defc  text 3ead9470c83f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to users.plan. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN plan SET DEFAULT 'trial',
  ALTER COLUMN plan SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_plan_check;
