-- 0002_change_mood_and_3_more                                    draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text 86dcf025c738
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
