-- 0003_change_mood_settle                                                  file 3 of 3
-- schemac 1  schema 0fdcc96c23ab -> dcf459e7bdb2  text 97fab17b92ed
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001 (labels).
-- Only until 0002 (switch): old code that inserts, or updates in any column, a row that violates
--   users_mood_check.
-- What new code writes breaks old code that reads 'UNKNOWN' of mood without knowing it.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'UNKNOWN' OR id > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_mood_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
