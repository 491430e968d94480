-- 0004_change_mood_and_3_more_settle                             draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text f083ac818329
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'NEUTRAL' OR id > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_neutral;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
