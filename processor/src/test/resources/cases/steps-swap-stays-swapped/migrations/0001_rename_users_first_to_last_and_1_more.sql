-- 0001_rename_users_first_to_last_and_1_more
-- schemac 1  schema a896925256de -> 40157cd33607  text 8ad0ea0586ab
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.last or
--   users.first; new code runs from 0001, since it uses users.last and users.first.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.last. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN last TO schemac_first;

-- Breaks code that uses users.first. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN first TO last;

ALTER TABLE users RENAME COLUMN schemac_first TO first;

ALTER TABLE users RENAME CONSTRAINT users_first_key TO users_last_key;
