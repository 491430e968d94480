-- 0002_create_mood_change_users_mood_fill                        draft until committed
-- schemac 1  schema 8beb61fd8e15 -> 94a3da483615  text 580e2051b92b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood, good);

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'BAD' OR id > 10)
ALTER TABLE users VALIDATE CONSTRAINT users_bad_later;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
