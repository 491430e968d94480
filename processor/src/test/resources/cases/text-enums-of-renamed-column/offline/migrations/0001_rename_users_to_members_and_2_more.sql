-- 0001_rename_users_to_members_and_2_more
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text e9ce20ea8224
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users or users.mood
--   or that looks for 'BAD' in members.feeling; new code runs from 0001, since it uses members and
--   members.feeling and writes 'AWFUL' to members.feeling.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans members. Updates rows of members.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.mood. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mood TO feeling;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Breaks code that reads 'AWFUL' in members.feeling without knowing it. Brief ACCESS EXCLUSIVE on
-- members.
ALTER TABLE members DROP CONSTRAINT users_mood_labels;

-- Breaks code that looks for 'BAD' in members.feeling. Updates rows of members at once: writers of
-- the same rows wait until the transaction ends. Reads and writes of members wait until COMMIT
-- (locked above).
UPDATE members SET feeling = 'AWFUL' WHERE feeling = 'BAD';

-- Blocks reads and writes of members (ACCESS EXCLUSIVE) while it scans members.
ALTER TABLE members ADD CONSTRAINT members_feeling_labels CHECK (feeling IN ('AWFUL', 'GOOD'));
