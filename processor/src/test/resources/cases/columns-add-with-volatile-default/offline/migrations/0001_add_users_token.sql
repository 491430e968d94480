-- 0001_add_users_token                                           draft until committed
-- schemac 1  schema 32179ffed416 -> eb3853477a17  text ac8215df972a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();
