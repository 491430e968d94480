-- 0003_add_users_country_and_9_more_switch                       draft until committed
-- schemac 1  schema 3e82bf77e4a1 -> bc5a4908e90e  text 3c59e44a4ac6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD CONSTRAINT users_work_zip_id_key UNIQUE USING INDEX users_work_zip_id_key_build,
  ADD CONSTRAINT users_work_zip_work_city_active_key UNIQUE
    USING INDEX users_work_zip_work_city_active_key_build,
  ADD CONSTRAINT users_zip_city_active_key UNIQUE USING INDEX users_zip_city_active_key_build,
  ADD CONSTRAINT users_zip_id_key UNIQUE USING INDEX users_zip_id_key_build;

ALTER INDEX users_city_lower_idx_build RENAME TO users_city_lower_idx;

ALTER INDEX users_city_zip_id_idx_build RENAME TO users_city_zip_id_idx;

ALTER INDEX users_geo_expr_idx_build RENAME TO users_geo_expr_idx;

ALTER INDEX users_work_city_work_lower_idx_build RENAME TO users_work_city_work_lower_idx;

ALTER INDEX users_work_city_work_zip_id_idx_build RENAME TO users_work_city_work_zip_id_idx;

ALTER INDEX users_work_geo_expr_idx_build RENAME TO users_work_geo_expr_idx;
