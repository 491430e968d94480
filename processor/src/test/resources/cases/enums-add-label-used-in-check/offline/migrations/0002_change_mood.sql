-- 0002_change_mood                                               draft until committed
-- schemac 1  schema 0fdcc96c23ab -> dcf459e7bdb2  text 67e99b9344c5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
-- Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'UNKNOWN' OR id > 0)
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK (mood <> 'UNKNOWN' OR id > 0);
