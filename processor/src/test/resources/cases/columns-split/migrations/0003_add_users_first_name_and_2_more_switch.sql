-- 0003_add_users_first_name_and_2_more_switch                    draft until committed
-- schemac 1  schema ef546c3d8406 -> 5506f41a4da2  text 5552cbe33768
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.first_name or writes NULL to it, and code that leaves out
-- users.last_name or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN first_name SET NOT NULL,
  ALTER COLUMN last_name SET NOT NULL;

-- Loses the values of users.name, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT schemac_users_first_name_check,
  DROP CONSTRAINT schemac_users_last_name_check,
  DROP COLUMN name;
