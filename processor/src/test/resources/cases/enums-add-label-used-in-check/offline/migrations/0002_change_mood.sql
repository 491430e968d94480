-- 0002_change_mood                                                         file 2 of 2
-- schemac 1  schema 0fdcc96c23ab -> dcf459e7bdb2  text 73123221e48f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001 (labels).
-- Only until 0002: old code that violates users_mood_check.
-- What new code writes breaks old code that reads 'UNKNOWN' of mood without knowing it.
-- To back out, stop new code, then:
--   ALTER TABLE users DROP CONSTRAINT users_mood_check;
-- Backing out leaves the label 'UNKNOWN' of mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates users_mood_check. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'UNKNOWN' OR id > 0)
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK (mood <> 'UNKNOWN' OR id > 0);
