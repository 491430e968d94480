-- 0001_change_users_name_add_users_email                         draft until committed
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text 6feb268e4d15
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

CREATE EXTENSION IF NOT EXISTS citext;

ALTER TABLE users ADD COLUMN email citext;
