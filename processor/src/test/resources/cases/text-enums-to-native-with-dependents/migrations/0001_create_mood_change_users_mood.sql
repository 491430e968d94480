-- 0001_create_mood_change_users_mood                                       file 1 of 2
-- schemac 1  schema 8beb61fd8e15 -> 94a3da483615  text a37e596919d7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.mood for
--   text; new code runs from 0001, since it uses the type mood and takes users.mood for mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users. Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_good;

-- Breaks code that takes users.mood for text, and code that inserts, or updates in any column, a
-- row that violates users_bad_later. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it
-- rewrites users. VALIDATE will fail if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'BAD' OR id > 10)
ALTER TABLE users
  DROP CONSTRAINT users_bad_later,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  DROP COLUMN good,
  ADD COLUMN good boolean GENERATED ALWAYS AS (mood = 'GOOD') STORED,
  ADD CONSTRAINT users_bad_later CHECK (mood <> 'BAD' OR id > 10) NOT VALID;

-- Blocks writes to users (SHARE) while it builds users_good. Reads and writes of users wait until
-- COMMIT (locked above).
CREATE INDEX users_good ON users (id) WHERE mood = 'GOOD';
