-- 0001_rename_users_to_members_and_2_more_switch                 draft until committed
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text 85d6bee706a3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses members.mood. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mood TO feeling;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Brief ACCESS EXCLUSIVE on members: catalogue only.
ALTER TABLE members
  DROP CONSTRAINT users_mood_labels,
  ADD CONSTRAINT schemac_members_feeling_labels
    CHECK (feeling IN ('AWFUL', 'BAD', 'GOOD')) NOT VALID;
