-- 0003_change_users_first_and_2_more_switch                      draft until committed
-- schemac 1  schema 95c2aa9fdfa7 -> bab4ca350341  text 16654c7a1313
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN first SET NOT NULL,
  ALTER COLUMN last SET NOT NULL;

ALTER TABLE users
  DROP CONSTRAINT schemac_users_first_check,
  DROP CONSTRAINT schemac_users_last_check;
