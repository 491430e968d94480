-- 0003_add_users_name_and_2_more_switch                                    file 3 of 3
-- schemac 1  schema a5e7c685acc2 -> ef546c3d8406  text f52bd33653be
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Loses the values of users.first_name and users.last_name.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.name or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN name SET NOT NULL;

-- Loses the values of users.first_name and users.last_name. Breaks code that uses users.first_name
-- or users.last_name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT schemac_users_name_check,
  DROP COLUMN first_name,
  DROP COLUMN last_name;
