-- 0001_change_users_former_change_users_mood
-- schemac 1  schema cedbf3461623 -> f4e37d2c0006  text 6587468b0698
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that looks for 'GOOD' in
--   users.former or 'GOOD' in users.mood; new code runs from 0001, since it writes 'FINE' to
--   users.former and 'FINE' to users.mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users. Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_in_good_mood;

-- Breaks code that reads 'FINE' in users.former without knowing it, and code that reads 'FINE' in
-- users.mood without knowing it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'FINE',
  ALTER COLUMN former SET DEFAULT '{FINE,BAD}';

-- Breaks code that looks for 'GOOD' in users.former. Updates rows of users at once: writers of the
-- same rows wait until the transaction ends. Reads and writes of users wait until COMMIT (locked
-- above).
UPDATE users
  SET former = array_replace(former, 'GOOD', 'FINE')
  WHERE former && ARRAY['GOOD']::text[];

-- Breaks code that looks for 'GOOD' in users.mood. Updates rows of users at once: writers of the
-- same rows wait until the transaction ends. Reads and writes of users wait until COMMIT (locked
-- above).
UPDATE users SET mood = 'FINE' WHERE mood = 'GOOD';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
ALTER TABLE users
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'FINE']::text[]),
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'FINE'));

-- Blocks writes to users (SHARE) while it builds users_in_good_mood. Reads and writes of users wait
-- until COMMIT (locked above).
CREATE INDEX users_in_good_mood ON users (id) WHERE mood = 'FINE';
