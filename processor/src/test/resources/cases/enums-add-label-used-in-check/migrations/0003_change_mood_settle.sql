-- 0003_change_mood_settle                                        draft until committed
-- schemac 1  schema 0fdcc96c23ab -> dcf459e7bdb2  text ea3beb7624ad
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'UNKNOWN' OR id > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_mood_check;

RESET lock_timeout;
