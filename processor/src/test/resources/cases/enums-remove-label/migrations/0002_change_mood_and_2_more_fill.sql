-- 0002_change_mood_and_2_more_fill                                         file 2 of 2
-- schemac 1  schema 7b48118efdc8 -> 7db54dfd4696  text ea832e1965fc
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0001, new code before it too.
-- Only from 0001: new code that inserts without users.mood and users.former.
-- New code meets 'MIDDLING' in users.mood and 'MIDDLING' in users.former until 0001 has run.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood, former);

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'BAD' OR id > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_mood_id_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
