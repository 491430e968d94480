-- 0001_add_users_country_and_9_more                              draft until committed
-- schemac 1  schema 3e82bf77e4a1 -> bc5a4908e90e  text daf3ab685ef8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that inserts, or updates in any column, a row that violates users_city_check,
-- users_country_check, users_geo_x_geo_y_active_check, users_geo_y_check, users_work_city_check,
-- users_work_country_check, users_work_geo_x_work_geo_y_active_check, users_work_geo_y_check,
-- users_work_zip_work_city_check or users_zip_city_check. Blocks reads and writes of users (ACCESS
-- EXCLUSIVE) while it rewrites users.
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
  ADD COLUMN work_geo_sum integer  GENERATED ALWAYS AS (work_geo_x + work_geo_y) STORED,
  ADD CONSTRAINT users_city_check CHECK (city <> zip) NOT VALID,
  ADD CONSTRAINT users_country_check CHECK (country <> city) NOT VALID,
  ADD CONSTRAINT users_geo_x_geo_y_active_check
    CHECK ((geo_x IS NULL) = (geo_y IS NULL) OR NOT active) NOT VALID,
  ADD CONSTRAINT users_geo_y_check CHECK (geo_y > geo_x OR zip > '') NOT VALID,
  ADD CONSTRAINT users_work_city_check CHECK (work_city <> work_zip) NOT VALID,
  ADD CONSTRAINT users_work_country_check CHECK (work_country <> work_city) NOT VALID,
  ADD CONSTRAINT users_work_geo_x_work_geo_y_active_check
    CHECK ((work_geo_x IS NULL) = (work_geo_y IS NULL) OR NOT active) NOT VALID,
  ADD CONSTRAINT users_work_geo_y_check CHECK (work_geo_y > work_geo_x OR work_zip > '') NOT VALID,
  ADD CONSTRAINT users_work_zip_work_city_check
    CHECK (work_zip <> '' OR work_city IS NULL) NOT VALID,
  ADD CONSTRAINT users_zip_city_check CHECK (zip <> '' OR city IS NULL) NOT VALID;
