-- 0002_rename_users_geo_x_to_home_at_x_and_11_more_switch                  file 2 of 2
-- schemac 1  schema ab6fd13af56a -> 07f9ed646b56  text 56fa04295419
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses
--   users.geo_x, users.town, users.line or more; new code runs from 0002 (switch), since it uses
--   users.home_at_x, users.home_city, users.home_line and more.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.geo_x. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN geo_x TO home_at_x;

-- Breaks code that uses users.town. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN town TO home_city;

-- Breaks code that uses users.line. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN line TO home_line;

-- Breaks code that uses users.owner. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN owner TO home_owner;

-- Breaks code that uses users.zip. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN zip TO home_zip;

-- Breaks code that uses users.office_geo_x. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_geo_x TO work_at_x;

-- Breaks code that uses users.office_town. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_town TO work_city;

-- Breaks code that uses users.office_line. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_line TO work_line;

-- Breaks code that uses users.office_owner. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_owner TO work_owner;

-- Breaks code that uses users.office_zip. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_zip TO work_zip;

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
