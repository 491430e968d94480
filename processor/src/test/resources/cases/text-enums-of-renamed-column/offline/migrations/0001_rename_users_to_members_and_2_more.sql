-- 0001_rename_users_to_members_and_2_more                        draft until committed
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text 7977c8609c32
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses members.mood. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mood TO feeling;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

ALTER TABLE members DROP CONSTRAINT users_mood_labels;

-- Breaks code that looks for 'BAD' in members.feeling. Updates rows of members at once: writers of
-- the same rows wait until the transaction ends. Reads and writes of members wait until COMMIT
-- (locked above).
UPDATE members SET feeling = 'AWFUL' WHERE feeling = 'BAD';

-- Blocks reads and writes of members (ACCESS EXCLUSIVE) while it scans members.
ALTER TABLE members ADD CONSTRAINT members_feeling_labels CHECK (feeling IN ('AWFUL', 'GOOD'));
