-- 0002_add_users_code                                            draft until committed
-- schemac 1  schema fbbe5d60928e -> fc88a52e9a53  text e736ccdbb4fe
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_code_key.
ALTER TABLE users
  ADD COLUMN code uuid,
  ADD CONSTRAINT users_code_key UNIQUE (code);
