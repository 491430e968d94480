-- 0002_add_sessions_user_id_fkey_and_2_more
-- schemac 1  schema db5eb7ac42a4 -> 62b749d3a04b  text b1990ac8e427
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0002: old code that violates sessions_user_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on sessions and users.
-- Scans sessions and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['sessions', 'users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates sessions_user_id_fkey. Blocks writes to sessions and users (SHARE ROW
-- EXCLUSIVE) while it scans sessions and users. Fails if this finds rows:
-- SELECT * FROM sessions a WHERE a.user_id IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.id = a.user_id)
ALTER TABLE sessions
  ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
