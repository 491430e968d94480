-- 0002_create_mood_change_users_mood_fill                                  file 2 of 2
-- schemac 1  schema 8beb61fd8e15 -> 94a3da483615  text b4df0cae8ff9
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.mood for
--   text; new code runs from 0001, since it uses the type mood and takes users.mood for mood.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

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
