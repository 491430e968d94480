-- 0004_change_users_mood_settle                                  draft until committed
-- schemac 1  schema 32733e79b8e2 -> 6be5edd0c0a4  text fbda00e75c43
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE mood NOT IN ('A', 'B')
ALTER TABLE users VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
