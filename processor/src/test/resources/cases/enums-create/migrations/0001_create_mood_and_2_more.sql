-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema 32179ffed416 -> 1fd638def18c  text fb8f0bad0f84
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD COLUMN mood   mood    NOT NULL DEFAULT 'GOOD',
  ADD COLUMN former mood[];
