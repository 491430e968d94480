-- 0002_change_mood_change_users_mood_fill                                  file 2 of 2
-- schemac 1  schema 900a7c235fe7 -> 5ebc40a6b818  text 5f616c1a5c48
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0001, new code before it too.
-- Only from 0001: new code that inserts without users.mood.
-- New code meets 'NONE' in users.mood and 'NONE' in users.moods until 0001 has run.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood, moods);

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'BAD')
ALTER TABLE users VALIDATE CONSTRAINT users_not_bad;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
