-- 0002_change_mood                                               draft until committed
-- schemac 1  schema 0fdcc96c23ab -> dcf459e7bdb2  text c13ca39ede21
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
-- Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'UNKNOWN' OR id > 0)
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK (mood <> 'UNKNOWN' OR id > 0);
