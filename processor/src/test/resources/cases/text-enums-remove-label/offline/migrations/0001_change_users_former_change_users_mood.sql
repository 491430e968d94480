-- 0001_change_users_former_change_users_mood
-- schemac 1  schema 13755e83679e -> 37599a3e5beb  text fe6cf0e2d3e8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Only from 0001: new code that inserts without users.mood.
-- New code meets 'MIDDLING' in users.former and 'MIDDLING' in users.mood until 0001 has run.
-- Loses which rows of users.former held 'MIDDLING' and which rows of users.mood held 'MIDDLING'.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'GOOD';

-- Loses which rows of users.former held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- users.former. Updates rows of users at once: writers of the same rows wait until the transaction
-- ends. Reads and writes of users wait until COMMIT (locked above).
UPDATE users
  SET former = array_replace(former, 'MIDDLING', 'GOOD')
  WHERE former && ARRAY['MIDDLING']::text[];

-- Loses which rows of users.mood held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- users.mood. Updates rows of users at once: writers of the same rows wait until the transaction
-- ends. Reads and writes of users wait until COMMIT (locked above).
UPDATE users SET mood = 'GOOD' WHERE mood = 'MIDDLING';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
ALTER TABLE users
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]),
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'));
