-- 0002_rename_users_to_people_switch
-- schemac 1  schema 67176ac82620 -> bdc5f6d90abf  text 4752eb7dd971
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses users; new
--   code runs from 0002 (switch), since it uses people.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO people;

ALTER TABLE people RENAME CONSTRAINT users_pkey TO people_pkey;

ALTER INDEX users_nickname_id_idx RENAME TO people_nickname_id_idx;
