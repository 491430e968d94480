-- 0002_drop_users_note_settle                                              file 2 of 2
-- schemac 1  schema 15f295ec3082 -> 5d8cab9cae08  text e76a9352fc0a
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0001 (switch), new code before it too.
-- Locks: SHARE UPDATE EXCLUSIVE on orders; ROW SHARE on users.
-- Scans orders and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders', 'users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans orders and users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders a WHERE a.user_code IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.code = a.user_code)
ALTER TABLE orders VALIDATE CONSTRAINT orders_user_code_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
