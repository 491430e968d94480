-- 0002_change_mood_change_users_size_fill                                  file 2 of 2
-- schemac 1  schema f93727b82da7 -> f051eae808cd  text f938ae2abbdb
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'SO_SO' of mood without knowing it or that reads
--   'L' in users.size without knowing it.
-- To back out, stop new code, then:
--   ALTER TABLE users
--     DROP CONSTRAINT users_size_labels,
--     ADD CONSTRAINT users_size_labels CHECK (size IN ('M', 'S')) NOT VALID;
-- Backing out leaves the label 'SO_SO' of mood and users_size_labels NOT VALID.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users VALIDATE CONSTRAINT users_size_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
