-- 0003_add_users_country_and_9_more_switch                                 file 3 of 4
-- schemac 1  schema 3e82bf77e4a1 -> bc5a4908e90e  text 196184c872fa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (fill): old code that writes duplicates into users_work_zip_work_city_active_key
--   or users_zip_city_active_key.
-- Only from 0002 (fill): new code that says ON CONFLICT (id, work_zip), (active, work_city,
--   work_zip), (active, city, zip) and more.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates users_city_check,
-- users_country_check, users_geo_x_geo_y_active_check, users_geo_y_check, users_work_city_check,
-- users_work_country_check, users_work_geo_x_work_geo_y_active_check, users_work_geo_y_check,
-- users_work_zip_work_city_check or users_zip_city_check. Brief ACCESS EXCLUSIVE on users:
-- catalogue only. VALIDATE will fail if one of these finds rows:
-- SELECT * FROM users WHERE NOT (city <> zip)
-- SELECT * FROM users WHERE NOT (country <> city)
-- SELECT * FROM users WHERE NOT ((geo_x IS NULL) = (geo_y IS NULL) OR NOT active)
-- SELECT * FROM users WHERE NOT (geo_y > geo_x OR zip > '')
-- SELECT * FROM users WHERE NOT (work_city <> work_zip)
-- SELECT * FROM users WHERE NOT (work_country <> work_city)
-- SELECT * FROM users WHERE NOT ((work_geo_x IS NULL) = (work_geo_y IS NULL) OR NOT active)
-- SELECT * FROM users WHERE NOT (work_geo_y > work_geo_x OR work_zip > '')
-- SELECT * FROM users WHERE NOT (work_zip <> '' OR work_city IS NULL)
-- SELECT * FROM users WHERE NOT (zip <> '' OR city IS NULL)
ALTER TABLE users
  ADD CONSTRAINT users_work_zip_id_key UNIQUE USING INDEX users_work_zip_id_key_build,
  ADD CONSTRAINT users_work_zip_work_city_active_key UNIQUE
    USING INDEX users_work_zip_work_city_active_key_build,
  ADD CONSTRAINT users_zip_city_active_key UNIQUE USING INDEX users_zip_city_active_key_build,
  ADD CONSTRAINT users_zip_id_key UNIQUE USING INDEX users_zip_id_key_build,
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
