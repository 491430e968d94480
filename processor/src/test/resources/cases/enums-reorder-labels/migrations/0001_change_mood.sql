-- 0001_change_mood                                                         file 1 of 2
-- schemac 1  schema 06e38cac9ec0 -> 5016caece3fb  text 9c7c81598aff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('BAD', 'MIDDLING', 'GOOD');

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::text::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD';

DROP TYPE schemac_old_mood;
