-- 0001_create_mood_and_2_more
-- schemac 1  schema 32179ffed416 -> 1fd638def18c  text 99bdee66b404
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD COLUMN mood   mood    NOT NULL DEFAULT 'GOOD',
  ADD COLUMN former mood[];
