-- 0001_create_mood_and_2_more
-- schemac 1  schema ae45a8b89e39 -> 95ba5903fac7  text efd72cea45c8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses mood; new code runs
--   from 0001, since it uses the type mood and users.feeling.
-- Loses all rows of mood.
-- Locks: ACCESS EXCLUSIVE on mood and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE mood IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses mood waits from here on
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses all rows of mood, breaks code that uses it. Brief ACCESS EXCLUSIVE on mood.
DROP TABLE mood;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

ALTER TABLE users ADD COLUMN feeling mood;
