-- 0001_change_users_id_change_users_language                     draft until committed
-- schemac 1  schema 7694b817a9d2 -> dd5c7facf6fd  text 24200e2f5906
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users
  ALTER COLUMN id SET DEFAULT gen_random_uuid(),
  ALTER COLUMN language SET DEFAULT 'En';
