-- 0002_add_users_handle                                          draft until committed
-- schemac 1  schema 735eb58a8bd2 -> b92dfcb31653  text ae1b57c6bce5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN handle varchar(50),
  ALTER COLUMN handle SET DEFAULT 'user-' || gen_random_uuid();
