-- 0005_change_kind_and_2_more_settle                                       file 5 of 5
-- schemac 1  schema 3172827428db -> a75b02715deb  text 2f119f405830
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- What new code writes breaks old code that reads 'THREE' of kind, 'FOUR' of kind, 'FIVE' of kind
--   without knowing it or more.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (NOT kinds @> '{ONE,"FOUR"}' OR id > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_kinds_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
