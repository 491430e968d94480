-- 0001_drop_users_a_b_key_add_users_b_a_key                      draft until committed
-- schemac 1  schema 21ca406a21c8 -> d89e7ebd72a3  text 8424af52ad51
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_b_a_key.
ALTER TABLE users
  DROP CONSTRAINT users_a_b_key,
  ADD CONSTRAINT users_b_a_key UNIQUE (b, a);
