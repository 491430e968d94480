-- 0002_add_users_country_and_9_more_fill                                   file 2 of 4
-- schemac 1  schema 3e82bf77e4a1 -> bc5a4908e90e  text 84a7c7f1a03d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (fill): old code that writes duplicates into users_work_zip_work_city_active_key
--   or users_zip_city_active_key.
-- Only from 0002 (fill): new code that says ON CONFLICT (id, work_zip), (active, work_city,
--   work_zip), (active, city, zip) and more.
-- To back out before 0003 (switch) runs, stop new code, then:
--   DROP INDEX CONCURRENTLY IF EXISTS users_zip_id_key_build;
--   DROP INDEX CONCURRENTLY IF EXISTS users_zip_city_active_key_build;
--   DROP INDEX CONCURRENTLY IF EXISTS users_work_zip_work_city_active_key_build;
--   DROP INDEX CONCURRENTLY IF EXISTS users_work_zip_id_key_build;
--   DROP INDEX CONCURRENTLY IF EXISTS users_work_city_work_zip_id_idx;
--   DROP INDEX CONCURRENTLY IF EXISTS users_work_city_work_lower_idx;
--   DROP INDEX CONCURRENTLY IF EXISTS users_city_zip_id_idx;
--   DROP INDEX CONCURRENTLY IF EXISTS users_city_lower_idx;
--   ALTER TABLE users
--     DROP COLUMN work_geo_sum,
--     DROP COLUMN work_line,
--     DROP COLUMN geo_sum,
--     DROP COLUMN line,
--     DROP COLUMN work_geo_y,
--     DROP COLUMN work_geo_x,
--     DROP COLUMN work_country,
--     DROP COLUMN geo_y,
--     DROP COLUMN geo_x,
--     DROP COLUMN country;
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

-- CONCURRENTLY waits for older transactions. With its default lock Flyway itself has one.
DO $$
BEGIN
  IF EXISTS (
    SELECT FROM pg_locks l JOIN pg_locks x ON x.pid = l.pid AND x.locktype = 'virtualxid'
    WHERE l.locktype = 'advisory' AND l.classid IN (18027, 18028) AND l.objsubid = 1
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND l.granted AND l.pid <> pg_backend_pid()
  ) THEN
    RAISE EXCEPTION 'CONCURRENTLY would wait for ever for the transaction of Flyway''s own lock'
      USING HINT = 'Set flyway.postgresql.transactional.lock=false, repair and migrate again.';
  END IF;
END
$$;

SET lock_timeout = 0;
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

DROP INDEX CONCURRENTLY IF EXISTS users_city_lower_idx;

-- Builds users_city_lower_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY users_city_lower_idx
  ON users (city DESC NULLS LAST, lower(zip) text_pattern_ops)
  WHERE active AND city > '';

DROP INDEX CONCURRENTLY IF EXISTS users_city_zip_id_idx;

-- Builds users_city_zip_id_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY users_city_zip_id_idx ON users (city) INCLUDE (zip, id);

DROP INDEX CONCURRENTLY IF EXISTS users_geo_expr_idx;

-- Builds users_geo_expr_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY users_geo_expr_idx ON users ((geo_x + geo_y));

DROP INDEX CONCURRENTLY IF EXISTS users_work_city_work_lower_idx;

-- Builds users_work_city_work_lower_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY users_work_city_work_lower_idx
  ON users (work_city DESC NULLS LAST, lower(work_zip) text_pattern_ops)
  WHERE active AND work_city > '';

DROP INDEX CONCURRENTLY IF EXISTS users_work_city_work_zip_id_idx;

-- Builds users_work_city_work_zip_id_idx; reads and writes go on. Waits for every older
-- transaction: pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY users_work_city_work_zip_id_idx
  ON users (work_city)
  INCLUDE (work_zip, id);

DROP INDEX CONCURRENTLY IF EXISTS users_work_geo_expr_idx;

-- Builds users_work_geo_expr_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY users_work_geo_expr_idx ON users ((work_geo_x + work_geo_y));

DROP INDEX CONCURRENTLY IF EXISTS users_work_zip_id_key_build;

-- Builds users_work_zip_id_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY users_work_zip_id_key_build ON users (work_zip, id);

DROP INDEX CONCURRENTLY IF EXISTS users_work_zip_work_city_active_key_build;

-- Breaks code that writes duplicates into users_work_zip_work_city_active_key, also if its build
-- fails. Builds users_work_zip_work_city_active_key_build; reads and writes go on. Waits for every
-- older transaction: pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT work_zip, work_city, active FROM users WHERE work_zip IS NOT NULL AND work_city IS NOT NULL AND active IS NOT NULL GROUP BY work_zip, work_city, active HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY users_work_zip_work_city_active_key_build
  ON users (work_zip, work_city, active);

DROP INDEX CONCURRENTLY IF EXISTS users_zip_city_active_key_build;

-- Breaks code that writes duplicates into users_zip_city_active_key, also if its build fails.
-- Builds users_zip_city_active_key_build; reads and writes go on. Waits for every older
-- transaction: pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT zip, city, active FROM users WHERE zip IS NOT NULL AND city IS NOT NULL AND active IS NOT NULL GROUP BY zip, city, active HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY users_zip_city_active_key_build ON users (zip, city, active);

DROP INDEX CONCURRENTLY IF EXISTS users_zip_id_key_build;

-- Builds users_zip_id_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY users_zip_id_key_build ON users (zip, id);

SET lock_timeout = '3s';

ANALYZE users;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
