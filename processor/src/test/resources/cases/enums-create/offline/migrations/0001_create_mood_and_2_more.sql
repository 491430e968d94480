-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema 32179ffed416 -> 1fd638def18c  text 820494f06f0d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD COLUMN mood   mood    NOT NULL DEFAULT 'GOOD',
  ADD COLUMN former mood[];
