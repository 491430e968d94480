-- 0003_change_mood_and_2_more_settle                             draft until committed
-- schemac 1  schema 7b48118efdc8 -> 7db54dfd4696  text 2a9c83f9adf1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'BAD' OR id > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_mood_id_check;

ANALYZE users (mood, former);

RESET lock_timeout;
