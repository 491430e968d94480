-- 0001_change_users_mood
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text 6aca1650215f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that looks for 'GOOD' in
--   users.mood; new code runs from 0001, since it writes 'it''s good' to users.mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads 'it''s good' in users.mood without knowing it. Brief ACCESS EXCLUSIVE on
-- users.
ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'it''s good';

-- Breaks code that looks for 'GOOD' in users.mood. Updates rows of users at once: writers of the
-- same rows wait until the transaction ends. Reads and writes of users wait until COMMIT (locked
-- above).
UPDATE users SET mood = 'it''s good' WHERE mood = 'GOOD';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'it''s good'));
