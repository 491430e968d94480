-- 0001_rename_mood_to_feeling_and_3_more                         draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 815f3556f3c3  text 5dfa3f835861
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO feeling;

-- Breaks code that says 'GOOD' for feeling.
ALTER TYPE feeling RENAME VALUE 'GOOD' TO 'FINE';

ALTER TYPE feeling ADD VALUE 'GREAT' BEFORE 'FINE';

ALTER TABLE users RENAME CONSTRAINT users_pkey TO members_pkey;
