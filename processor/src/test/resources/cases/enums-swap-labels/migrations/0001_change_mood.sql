-- 0001_change_mood
-- schemac 1  schema c9eb1a4bbb9d -> 096706d483bb  text ef313cb5e894
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'GOOD' for mood or
--   'BAD' for mood; new code runs from 0001, since it writes 'GOOD' of mood and 'BAD' of mood.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says 'GOOD' for mood.
ALTER TYPE mood RENAME VALUE 'GOOD' TO 'schemac_GOOD';

-- Breaks code that says 'BAD' for mood.
ALTER TYPE mood RENAME VALUE 'BAD' TO 'GOOD';

ALTER TYPE mood RENAME VALUE 'schemac_GOOD' TO 'BAD';

ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'BAD';
