-- 0004_add_users_country_and_9_more_settle                                 file 4 of 4
-- schemac 1  schema 3e82bf77e4a1 -> bc5a4908e90e  text 6b98135874d8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (fill): old code that writes duplicates into users_work_zip_work_city_active_key
--   or users_zip_city_active_key.
-- Only from 0002 (fill): new code that says ON CONFLICT (id, work_zip), (active, work_city,
--   work_zip), (active, city, zip) and more.
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans users; reads and writes go on. Fails if one of these finds rows:
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
  VALIDATE CONSTRAINT users_city_check,
  VALIDATE CONSTRAINT users_country_check,
  VALIDATE CONSTRAINT users_geo_x_geo_y_active_check,
  VALIDATE CONSTRAINT users_geo_y_check,
  VALIDATE CONSTRAINT users_work_city_check,
  VALIDATE CONSTRAINT users_work_country_check,
  VALIDATE CONSTRAINT users_work_geo_x_work_geo_y_active_check,
  VALIDATE CONSTRAINT users_work_geo_y_check,
  VALIDATE CONSTRAINT users_work_zip_work_city_check,
  VALIDATE CONSTRAINT users_zip_city_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
