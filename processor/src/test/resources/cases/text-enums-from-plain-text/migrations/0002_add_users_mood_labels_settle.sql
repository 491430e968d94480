-- 0002_add_users_mood_labels_settle                              draft until committed
-- schemac 1  schema b386a3b596d6 -> 32733e79b8e2  text ef6293c1f84e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE mood NOT IN ('BAD', 'GOOD')
ALTER TABLE users VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
