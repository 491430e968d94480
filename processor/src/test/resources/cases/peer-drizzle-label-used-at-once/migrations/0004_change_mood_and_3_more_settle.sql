-- 0004_change_mood_and_3_more_settle                                       file 4 of 4
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text f269326d293d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0002.
-- Only until 0003 (switch): old code that inserts, or updates in any column, a row that violates
--   users_neutral.
-- What new code writes breaks old code that reads 'NEUTRAL' of mood without knowing it.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'NEUTRAL' OR id > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_neutral;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
