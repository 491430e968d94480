-- 0001_change_users_id_change_users_language                     draft until committed
-- schemac 1  schema 7694b817a9d2 -> dd5c7facf6fd  text ad165907f41a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ALTER COLUMN id SET DEFAULT gen_random_uuid(),
  ALTER COLUMN language SET DEFAULT 'En';
