-- 0002_add_sessions_user_id_fkey_and_2_more                      draft until committed
-- schemac 1  schema db5eb7ac42a4 -> 62b749d3a04b  text b003a7647a0c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks writes to sessions and users (SHARE ROW EXCLUSIVE) while it scans sessions and users.
-- Fails if this finds rows:
-- SELECT * FROM sessions a WHERE a.user_id IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.id = a.user_id)
ALTER TABLE sessions
  ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
