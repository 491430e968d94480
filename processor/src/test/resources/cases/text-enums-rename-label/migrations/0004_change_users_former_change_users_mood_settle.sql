-- 0004_change_users_former_change_users_mood_settle              draft until committed
-- schemac 1  schema cedbf3461623 -> f4e37d2c0006  text cda58a2c9691
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE NOT array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'FINE']::text[]
-- SELECT * FROM users WHERE mood NOT IN ('BAD', 'FINE')
ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_users_in_good_mood;

RESET lock_timeout;
