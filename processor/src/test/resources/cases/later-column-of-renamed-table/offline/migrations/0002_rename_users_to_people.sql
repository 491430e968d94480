-- 0002_rename_users_to_people
-- schemac 1  schema 67176ac82620 -> bdc5f6d90abf  text d471ce6cda48
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that uses users; new code runs
--   from 0002, since it uses people.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO people;

ALTER TABLE people RENAME CONSTRAINT users_pkey TO people_pkey;

ALTER INDEX users_nickname_id_idx RENAME TO people_nickname_id_idx;
