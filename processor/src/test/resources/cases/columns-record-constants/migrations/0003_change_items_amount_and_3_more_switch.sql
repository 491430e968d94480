-- 0003_change_items_amount_and_3_more_switch                               file 3 of 4
-- schemac 1  schema f4db6a8aef16 -> d5258def535b  text 3857a5c300f9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.login or writes NULL to it, that uses orders.placed or that takes items.amount for text;
--   new code runs from 0003 (switch), since it uses orders.day and takes items.amount for integer.
-- Loses what the new type cannot hold of items.amount.
-- Locks: ACCESS EXCLUSIVE on items, orders and users.
-- Rewrites items.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['items']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses users waits from here on
LOCK TABLE items, orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

-- Breaks code that leaves out users.login or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Breaks code that uses orders.placed. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME COLUMN placed TO day;

-- Loses what the new type cannot hold of items.amount. Breaks code that takes items.amount for
-- text, and code that inserts, or updates in any column, a row that violates items_amount_check.
-- Blocks reads and writes of items (ACCESS EXCLUSIVE) while it rewrites items. Reads and writes of
-- orders and users wait until COMMIT (locked above). Fails on a value of items.amount that its
-- conversion refuses. VALIDATE will fail if this finds rows:
-- SELECT * FROM items WHERE NOT (amount > 0)
ALTER TABLE items
  ALTER COLUMN amount TYPE integer USING amount::integer,
  ADD CONSTRAINT items_amount_check CHECK (amount > 0) NOT VALID;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN login SET NOT NULL;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT schemac_users_login_check,
  ADD CONSTRAINT users_login_key UNIQUE USING INDEX users_login_key_build;
