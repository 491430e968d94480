-- 0001_rename_users_geo_x_to_home_at_x_and_11_more               draft until committed
-- schemac 1  schema ab6fd13af56a -> 07f9ed646b56  text f6d12fdabbaf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users RENAME CONSTRAINT users_town_check TO users_home_city_check;

ALTER TABLE users RENAME CONSTRAINT users_owner_fkey TO users_home_owner_fkey;

ALTER TABLE users RENAME CONSTRAINT users_zip_key TO users_home_zip_key;

ALTER TABLE users RENAME CONSTRAINT users_office_town_check TO users_work_city_check;

ALTER TABLE users RENAME CONSTRAINT users_office_owner_fkey TO users_work_owner_fkey;

ALTER TABLE users RENAME CONSTRAINT users_office_zip_key TO users_work_zip_key;

ALTER INDEX users_geo_x_idx RENAME TO users_home_at_x_idx;

ALTER INDEX users_lower_idx RENAME TO users_home_lower_idx;

ALTER INDEX users_office_geo_x_idx RENAME TO users_work_at_x_idx;

ALTER INDEX users_office_lower_idx RENAME TO users_work_lower_idx;

ALTER TABLE users
  ADD COLUMN home_checked boolean,
  ADD COLUMN work_checked boolean;
