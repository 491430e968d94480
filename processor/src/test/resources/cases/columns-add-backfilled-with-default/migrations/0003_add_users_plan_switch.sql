-- 0003_add_users_plan_switch                                               file 3 of 3
-- schemac 1  schema 32179ffed416 -> c549d2b2defc  text 4a50f402ea07
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves users.plan to be filled. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN plan SET DEFAULT 'trial',
  ALTER COLUMN plan SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_plan_check;
