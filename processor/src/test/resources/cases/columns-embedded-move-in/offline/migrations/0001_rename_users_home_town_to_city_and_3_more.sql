-- 0001_rename_users_home_town_to_city_and_3_more
-- schemac 1  schema d8512913f704 -> da087f24ff7f  text a060f0d244be
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.home_town,
--   users.office_city, users.office_code or more; new code runs from 0001, since it uses
--   users.city, users.work_city, users.work_zip and more.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.home_town. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN home_town TO city;

-- Breaks code that uses users.office_city. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_city TO work_city;

-- Breaks code that uses users.office_code. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_code TO work_zip;

-- Breaks code that uses users.zip_home. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN zip_home TO zip;

ALTER TABLE users RENAME CONSTRAINT users_office_code_check TO users_work_zip_check;

ALTER TABLE users RENAME CONSTRAINT users_zip_home_check TO users_zip_check;

ALTER INDEX users_home_town_idx RENAME TO users_city_idx;

ALTER INDEX users_office_city_idx RENAME TO users_work_city_idx;
