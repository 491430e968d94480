-- 0001_rename_users_home_town_to_city_and_3_more                 draft until committed
-- schemac 1  schema d8512913f704 -> da087f24ff7f  text b9bb76dc804d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users RENAME CONSTRAINT users_office_code_check TO users_work_zip_check;

ALTER TABLE users RENAME CONSTRAINT users_zip_home_check TO users_zip_check;

ALTER INDEX users_home_town_idx RENAME TO users_city_idx;

ALTER INDEX users_office_city_idx RENAME TO users_work_city_idx;
