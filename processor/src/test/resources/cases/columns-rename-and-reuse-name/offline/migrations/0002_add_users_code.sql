-- 0002_add_users_code                                            draft until committed
-- schemac 1  schema fbbe5d60928e -> fc88a52e9a53  text d7c379a7fe15
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_code_key.
ALTER TABLE users
  ADD COLUMN code uuid,
  ADD CONSTRAINT users_code_key UNIQUE (code);
