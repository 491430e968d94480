-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema ae45a8b89e39 -> 95ba5903fac7  text ebd8197a2a5c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
