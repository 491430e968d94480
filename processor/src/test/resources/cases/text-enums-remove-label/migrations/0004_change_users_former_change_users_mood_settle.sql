-- 0004_change_users_former_change_users_mood_settle              draft until committed
-- schemac 1  schema 13755e83679e -> 37599a3e5beb  text cbee09267466
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE NOT array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]
-- SELECT * FROM users WHERE mood NOT IN ('BAD', 'GOOD')
ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
