-- 0001_add_users_country_and_9_more                              draft until committed
-- schemac 1  schema 3e82bf77e4a1 -> bc5a4908e90e  text 807e6a54e9e3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  ADD COLUMN country      text,
  ADD COLUMN geo_x        integer,
  ADD COLUMN geo_y        integer,
  ADD COLUMN work_country text,
  ADD COLUMN work_geo_x   integer,
  ADD COLUMN work_geo_y   integer,
  ADD COLUMN line         text     GENERATED ALWAYS AS (zip || ' ' || city) STORED,
  ADD COLUMN geo_sum      integer  GENERATED ALWAYS AS (geo_x + geo_y) STORED,
  ADD COLUMN work_line    text     GENERATED ALWAYS AS (work_zip || ' ' || work_city) STORED,
  ADD COLUMN work_geo_sum integer  GENERATED ALWAYS AS (work_geo_x + work_geo_y) STORED;
