-- 0001_change_mood                                               draft until committed
-- schemac 1  schema d5a5566290f9 -> 23551e4d2462  text 5737ccbc63c8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME VALUE 'GOOD' TO 'FINE';

DROP INDEX users_in_good_mood;

ALTER TABLE users
  DROP CONSTRAINT users_check,
  ADD CONSTRAINT users_check CHECK (mood = 'FINE' OR id > 0);

CREATE INDEX users_in_good_mood ON users (id) WHERE mood = 'FINE';
