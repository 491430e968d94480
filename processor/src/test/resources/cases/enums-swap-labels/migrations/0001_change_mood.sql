-- 0001_change_mood                                               draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> 096706d483bb  text 36a3ea6d7bdf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME VALUE 'GOOD' TO 'schemac_GOOD';

ALTER TYPE mood RENAME VALUE 'BAD' TO 'GOOD';

ALTER TYPE mood RENAME VALUE 'schemac_GOOD' TO 'BAD';

ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'BAD';
