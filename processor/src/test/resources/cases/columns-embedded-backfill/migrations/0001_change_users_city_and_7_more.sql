-- 0001_change_users_city_and_7_more                              draft until committed
-- schemac 1  schema e8cf2f6ad293 -> ca91c7842852  text 206f9a9f86d3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  ALTER COLUMN geo_x TYPE bigint USING geo_x::bigint + geo_y,
  ALTER COLUMN work_geo_x TYPE bigint USING work_geo_x::bigint + work_geo_y,
  ADD COLUMN loud         text,
  ADD COLUMN geo_sum      integer,
  ADD COLUMN work_loud    text,
  ADD COLUMN work_geo_sum integer;
