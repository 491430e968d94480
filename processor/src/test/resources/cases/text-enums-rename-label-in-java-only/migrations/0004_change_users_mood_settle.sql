-- 0004_change_users_mood_settle                                  draft until committed
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text a24ddfcef5c2
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE mood NOT IN ('BAD', 'it''s good')
ALTER TABLE users VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
