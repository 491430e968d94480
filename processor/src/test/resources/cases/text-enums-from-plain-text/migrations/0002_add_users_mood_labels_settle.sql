-- 0002_add_users_mood_labels_settle                                        file 2 of 2
-- schemac 1  schema b386a3b596d6 -> 32733e79b8e2  text 00339cd85f63
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE mood NOT IN ('BAD', 'GOOD')
ALTER TABLE users VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
