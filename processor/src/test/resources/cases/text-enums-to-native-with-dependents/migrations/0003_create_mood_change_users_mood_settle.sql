-- 0003_create_mood_change_users_mood_settle                      draft until committed
-- schemac 1  schema 8beb61fd8e15 -> 94a3da483615  text 2eb9e0b3c688
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'BAD' OR id > 10)
ALTER TABLE users VALIDATE CONSTRAINT users_bad_later;

ANALYZE users (mood, good);

RESET lock_timeout;
