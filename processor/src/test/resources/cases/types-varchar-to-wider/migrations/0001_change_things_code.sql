-- 0001_change_things_code                                                  file 1 of 2
-- schemac 1  schema 331bd619fc06 -> 416c03f4d9c0  text 139705265485
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN code TYPE varchar(40);
