-- 0004_change_users_former_change_users_mood_settle              draft until committed
-- schemac 1  schema 13755e83679e -> 37599a3e5beb  text f2124ffac935
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE NOT array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]
-- SELECT * FROM users WHERE mood NOT IN ('BAD', 'GOOD')
ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
