-- 0003_add_users_first_name_and_2_more_switch                    draft until committed
-- schemac 1  schema ef546c3d8406 -> 5506f41a4da2  text 7c09b3ee1128
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users
  ALTER COLUMN first_name SET NOT NULL,
  ALTER COLUMN last_name SET NOT NULL;

ALTER TABLE users
  DROP CONSTRAINT schemac_users_first_name_check,
  DROP CONSTRAINT schemac_users_last_name_check,
  DROP COLUMN name;
