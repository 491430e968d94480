-- 0001_change_users_active_switch                                draft until committed
-- schemac 1  schema 2db97f5b42b0 -> bc3f564e8f55  text 95ef5884e62e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of users.active. Breaks code that inserts without
-- users.active, and code that takes users.active for integer. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it rewrites users. Fails on a value of users.active that its conversion
-- refuses.
ALTER TABLE users
  ALTER COLUMN active DROP DEFAULT,
  ALTER COLUMN active TYPE boolean USING active <> 0;
