-- 0004_change_users_mood_settle                                  draft until committed
-- schemac 1  schema d2129a1bdd23 -> 151b2dbb95e3  text c46eb91b59df
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE mood NOT IN ('FINE')
ALTER TABLE users VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
