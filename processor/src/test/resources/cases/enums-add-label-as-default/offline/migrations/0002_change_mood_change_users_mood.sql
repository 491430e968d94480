-- 0002_change_mood_change_users_mood                                       file 2 of 2
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text 34e1dd84fb07
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Only until 0002: old code that writes NULL to users.mood.
-- What new code writes breaks old code that reads 'UNKNOWN' of mood without knowing it.
-- To back out, stop new code, then:
--   DROP INDEX users_known;
--   ALTER TABLE users
--     ALTER COLUMN mood DROP NOT NULL,
--     ALTER COLUMN mood DROP DEFAULT;
-- Backing out leaves the label 'UNKNOWN' of mood and what was filled into users.mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users. Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET mood = 'UNKNOWN' WHERE mood IS NULL;

-- Breaks code that writes NULL to users.mood. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE mood IS NULL
ALTER TABLE users
  ALTER COLUMN mood SET DEFAULT 'UNKNOWN',
  ALTER COLUMN mood SET NOT NULL;

-- Blocks writes to users (SHARE) while it builds users_known. Reads and writes of users wait until
-- COMMIT (locked above).
CREATE INDEX users_known ON users (id) WHERE mood <> 'UNKNOWN';
