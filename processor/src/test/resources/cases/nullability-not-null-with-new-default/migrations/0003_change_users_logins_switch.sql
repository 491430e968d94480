-- 0003_change_users_logins_switch                                          file 3 of 3
-- schemac 1  schema 09fba7e792e6 -> 2155a536adf0  text 67b072794a8d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002 (fill).
-- Only until 0003 (switch): old code that writes NULL to users.logins.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to users.logins. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN logins SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_logins_check;
