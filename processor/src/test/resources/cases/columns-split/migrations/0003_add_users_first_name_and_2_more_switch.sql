-- 0003_add_users_first_name_and_2_more_switch                              file 3 of 3
-- schemac 1  schema ef546c3d8406 -> 5506f41a4da2  text 624ce69bd040
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.first_name or users.last_name or writes NULL to it or that uses users.name; new code runs
--   from 0003 (switch), since it leaves out users.name or writes NULL to it.
-- Loses the values of users.name.
-- Locks: ACCESS EXCLUSIVE on users.

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
