-- 0001_change_users_mood
-- schemac 1  schema d2129a1bdd23 -> 151b2dbb95e3  text 7d8e091c5a69
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that looks for 'BAD', 'GOOD',
--   'MIDDLING' in users.mood; new code runs from 0001, since it writes 'FINE' to users.mood.
-- Loses which rows of users.mood held 'BAD', which rows of users.mood held 'GOOD' and which rows of
--   users.mood held 'MIDDLING'.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads 'FINE' in users.mood without knowing it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP CONSTRAINT users_mood_labels;

-- Loses which rows of users.mood held 'BAD', which rows of users.mood held 'GOOD' and which rows of
-- users.mood held 'MIDDLING'. Breaks code that looks for 'BAD', 'GOOD', 'MIDDLING' in users.mood.
-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET mood = 'FINE' WHERE mood IN ('BAD', 'GOOD', 'MIDDLING');

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('FINE'));
