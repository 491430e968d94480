-- 0003_change_users_first_and_2_more_switch                                file 3 of 3
-- schemac 1  schema 95c2aa9fdfa7 -> bab4ca350341  text 0aa1133cec12
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- What new code writes breaks old code that reads users.age as never NULL.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.first or writes NULL to it, and code that leaves out users.last
-- or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN first SET NOT NULL,
  ALTER COLUMN last SET NOT NULL;

ALTER TABLE users
  DROP CONSTRAINT schemac_users_first_check,
  DROP CONSTRAINT schemac_users_last_check;
