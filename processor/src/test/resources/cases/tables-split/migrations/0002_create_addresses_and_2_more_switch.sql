-- 0002_create_addresses_and_2_more_switch                                  file 2 of 2
-- schemac 1  schema 9b5a95c69343 -> 5839888e76e7  text 35b96006ef72
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code from 0001.
-- Loses the values of users.city and users.street.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.city and users.street. Breaks code that uses users.city or
-- users.street. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP COLUMN city,
  DROP COLUMN street;
