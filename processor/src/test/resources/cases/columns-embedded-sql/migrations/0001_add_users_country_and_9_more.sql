-- 0001_add_users_country_and_9_more                                        file 1 of 4
-- schemac 1  schema 3e82bf77e4a1 -> bc5a4908e90e  text cac4ba363c83
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (fill): old code that writes duplicates into users_work_zip_work_city_active_key
--   or users_zip_city_active_key.
-- Only from 0002 (fill): new code that says ON CONFLICT (id, work_zip), (active, work_city,
--   work_zip), (active, city, zip) and more.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

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
