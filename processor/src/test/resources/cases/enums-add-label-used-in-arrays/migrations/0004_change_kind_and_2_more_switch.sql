-- 0004_change_kind_and_2_more_switch                             draft until committed
-- schemac 1  schema 3172827428db -> a75b02715deb  text 5e2781318dd0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN former SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_former_check;

ALTER INDEX users_of_five_build RENAME TO users_of_five;
