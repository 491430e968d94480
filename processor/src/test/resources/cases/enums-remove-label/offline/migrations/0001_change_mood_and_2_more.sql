-- 0001_change_mood_and_2_more
-- schemac 1  schema 7b48118efdc8 -> 7db54dfd4696  text ec08c9ed171a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Only from 0001: new code that inserts without users.mood and users.former.
-- New code meets 'MIDDLING' in users.mood and 'MIDDLING' in users.former until 0001 has run.
-- Loses which rows of users.mood held 'MIDDLING' and which rows of users.former held 'MIDDLING'.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users. Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

COMMENT ON TYPE mood IS 'How they feel';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_less_than_good;

-- Loses which rows of users.mood held 'MIDDLING' and which rows of users.former held 'MIDDLING'.
-- Breaks code that looks for 'MIDDLING' in users.mood or 'MIDDLING' in users.former, code that
-- writes 'MIDDLING' to users.mood, and code that writes 'MIDDLING' to users.former. Blocks reads
-- and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses the statistics of
-- users.mood and users.former until ANALYZE. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'BAD' OR id > 0)
ALTER TABLE users
  DROP CONSTRAINT users_mood_id_check,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'GOOD' ELSE mood::text END)::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN former DROP DEFAULT,
  ALTER COLUMN former TYPE mood[] USING array_replace(former::text[], 'MIDDLING', 'GOOD')::mood[],
  ALTER COLUMN former SET DEFAULT '{GOOD}',
  ADD CONSTRAINT users_mood_id_check CHECK (mood <> 'BAD' OR id > 0);

-- Blocks writes to users (SHARE) while it builds users_less_than_good. Reads and writes of users
-- wait until COMMIT (locked above).
CREATE INDEX users_less_than_good ON users (id) WHERE mood > 'GOOD';

DROP TYPE schemac_old_mood;
