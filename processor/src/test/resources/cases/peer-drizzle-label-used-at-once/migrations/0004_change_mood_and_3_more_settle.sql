-- 0004_change_mood_and_3_more_settle                             draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text 7232b1dbb1ad
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'NEUTRAL' OR id > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_neutral;

RESET lock_timeout;
