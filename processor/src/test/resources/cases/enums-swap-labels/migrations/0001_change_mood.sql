-- 0001_change_mood                                               draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> 096706d483bb  text 66a573c2c4b9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says 'GOOD' for mood.
ALTER TYPE mood RENAME VALUE 'GOOD' TO 'schemac_GOOD';

-- Breaks code that says 'BAD' for mood.
ALTER TYPE mood RENAME VALUE 'BAD' TO 'GOOD';

ALTER TYPE mood RENAME VALUE 'schemac_GOOD' TO 'BAD';

ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'BAD';
