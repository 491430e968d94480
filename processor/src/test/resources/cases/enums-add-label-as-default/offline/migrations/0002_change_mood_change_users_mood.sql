-- 0002_change_mood_change_users_mood                             draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text 846b34ba2add
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
