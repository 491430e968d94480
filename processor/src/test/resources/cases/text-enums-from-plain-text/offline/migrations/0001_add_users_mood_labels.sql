-- 0001_add_users_mood_labels
-- schemac 1  schema b386a3b596d6 -> 32733e79b8e2  text 597e3e4992d6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
-- Fails if this finds rows:
-- SELECT * FROM users WHERE mood NOT IN ('BAD', 'GOOD')
ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'));
