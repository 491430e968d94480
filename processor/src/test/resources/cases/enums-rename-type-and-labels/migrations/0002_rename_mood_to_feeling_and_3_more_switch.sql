-- 0002_rename_mood_to_feeling_and_3_more_switch                  draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 815f3556f3c3  text 2540ea0ea7ed
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses members.mood. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mood TO feeling;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
