-- 0003_add_users_plan_switch                                     draft until committed
-- schemac 1  schema 32179ffed416 -> c549d2b2defc  text 345bc98ac921
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN plan SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_plan_check;
