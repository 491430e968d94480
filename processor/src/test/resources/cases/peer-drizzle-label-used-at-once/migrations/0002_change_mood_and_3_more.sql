-- 0002_change_mood_and_3_more                                              file 2 of 4
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text 9d66814592fd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Only until 0003 (switch): old code that inserts, or updates in any column, a row that violates
--   users_neutral.
-- What new code writes breaks old code that reads 'NEUTRAL' of mood without knowing it.
-- To back out before 0003 (switch) runs, stop new code, then:
--   ALTER TABLE users
--     DROP COLUMN moods,
--     ALTER COLUMN mood SET DEFAULT 'GOOD';
--   DROP TABLE dogs;
-- Backing out leaves the label 'NEUTRAL' of mood.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

CREATE TABLE dogs (
  id   bigint  NOT NULL,
  mood mood    NOT NULL DEFAULT 'NEUTRAL',
  CONSTRAINT dogs_pkey PRIMARY KEY (id)
);

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN mood SET DEFAULT 'NEUTRAL',
  ADD COLUMN moods mood[] DEFAULT '{NEUTRAL}';
