-- 0003_change_mood_change_users_mood_settle                      draft until committed
-- schemac 1  schema 900a7c235fe7 -> 5ebc40a6b818  text 979fdd738b25
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'BAD')
ALTER TABLE users VALIDATE CONSTRAINT users_not_bad;

ANALYZE users (mood, moods);

RESET lock_timeout;
