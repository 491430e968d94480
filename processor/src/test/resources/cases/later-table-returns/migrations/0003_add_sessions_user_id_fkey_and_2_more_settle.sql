-- 0003_add_sessions_user_id_fkey_and_2_more_settle               draft until committed
-- schemac 1  schema db5eb7ac42a4 -> 62b749d3a04b  text 28a8fc20d941
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans sessions and users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM sessions a WHERE a.user_id IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.id = a.user_id)
ALTER TABLE sessions VALIDATE CONSTRAINT sessions_user_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
