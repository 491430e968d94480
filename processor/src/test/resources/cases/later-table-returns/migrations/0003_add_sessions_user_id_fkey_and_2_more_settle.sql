-- 0003_add_sessions_user_id_fkey_and_2_more_settle                         file 2 of 2
-- schemac 1  schema db5eb7ac42a4 -> 62b749d3a04b  text f8565c8ea7ed
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0002 (switch): old code that violates sessions_user_id_fkey.
-- Locks: SHARE UPDATE EXCLUSIVE on sessions; ROW SHARE on users.
-- Scans sessions and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['sessions', 'users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans sessions and users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM sessions a WHERE a.user_id IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.id = a.user_id)
ALTER TABLE sessions VALIDATE CONSTRAINT sessions_user_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
