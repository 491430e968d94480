-- 0001_drop_users_note
-- schemac 1  schema 15f295ec3082 -> 5d8cab9cae08  text cbeb0d0ebd90
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the values of users.note.
-- Locks: ACCESS EXCLUSIVE on orders and users.
-- Scans orders and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders', 'users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on orders and users.
ALTER TABLE orders DROP CONSTRAINT orders_user_code_fkey;

-- Loses the values of users.note, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_pkey,
  DROP COLUMN note;

-- Blocks writes to orders and users (SHARE ROW EXCLUSIVE) while it scans orders and users. Reads
-- and writes of orders and users wait until COMMIT (locked above). Fails if this finds rows:
-- SELECT * FROM orders a WHERE a.user_code IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.code = a.user_code)
ALTER TABLE orders
  ADD CONSTRAINT orders_user_code_fkey FOREIGN KEY (user_code) REFERENCES users (code);
