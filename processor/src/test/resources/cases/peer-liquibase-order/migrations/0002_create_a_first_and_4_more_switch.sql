-- 0002_create_a_first_and_4_more_switch                                    file 2 of 2
-- schemac 1  schema 8a5f6f7df65f -> 86cb9c70b84c  text 7ca019187817
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code from 0001.
-- Only from 0002 (switch): new code that deletes rows that users_old_id_fkey keeps.
-- Loses the values of users.old_id and all rows of z_old.
-- Locks: ACCESS EXCLUSIVE on users and z_old.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE z_old IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses z_old waits from here on
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.old_id, breaks code that uses it. Brief ACCESS EXCLUSIVE on users and
-- z_old.
ALTER TABLE users
  DROP CONSTRAINT users_old_id_fkey,
  DROP COLUMN old_id;

-- Loses all rows of z_old, breaks code that uses it. Brief ACCESS EXCLUSIVE on z_old.
DROP TABLE z_old;
