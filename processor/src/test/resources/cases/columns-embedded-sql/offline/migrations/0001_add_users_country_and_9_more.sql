-- 0001_add_users_country_and_9_more
-- schemac 1  schema 3e82bf77e4a1 -> bc5a4908e90e  text ecd0427562a0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that violates users_work_zip_work_city_active_key,
--   users_zip_city_active_key, users_city_check or more.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users. Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates users_work_zip_work_city_active_key, users_zip_city_active_key,
-- users_city_check, users_country_check, users_geo_x_geo_y_active_check, users_geo_y_check,
-- users_work_city_check, users_work_country_check, users_work_geo_x_work_geo_y_active_check,
-- users_work_geo_y_check, users_work_zip_work_city_check or users_zip_city_check. Blocks reads and
-- writes of users (ACCESS EXCLUSIVE) while it rewrites users. Fails if one of these finds rows:
-- SELECT work_zip, work_city, active FROM users WHERE work_zip IS NOT NULL AND work_city IS NOT NULL AND active IS NOT NULL GROUP BY work_zip, work_city, active HAVING count(*) > 1
-- SELECT zip, city, active FROM users WHERE zip IS NOT NULL AND city IS NOT NULL AND active IS NOT NULL GROUP BY zip, city, active HAVING count(*) > 1
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
  ADD CONSTRAINT users_work_zip_id_key UNIQUE (work_zip, id),
  ADD CONSTRAINT users_work_zip_work_city_active_key UNIQUE (work_zip, work_city, active),
  ADD CONSTRAINT users_zip_city_active_key UNIQUE (zip, city, active),
  ADD CONSTRAINT users_zip_id_key UNIQUE (zip, id),
  ADD CONSTRAINT users_city_check CHECK (city <> zip),
  ADD CONSTRAINT users_country_check CHECK (country <> city),
  ADD CONSTRAINT users_geo_x_geo_y_active_check
    CHECK ((geo_x IS NULL) = (geo_y IS NULL) OR NOT active),
  ADD CONSTRAINT users_geo_y_check CHECK (geo_y > geo_x OR zip > ''),
  ADD CONSTRAINT users_work_city_check CHECK (work_city <> work_zip),
  ADD CONSTRAINT users_work_country_check CHECK (work_country <> work_city),
  ADD CONSTRAINT users_work_geo_x_work_geo_y_active_check
    CHECK ((work_geo_x IS NULL) = (work_geo_y IS NULL) OR NOT active),
  ADD CONSTRAINT users_work_geo_y_check CHECK (work_geo_y > work_geo_x OR work_zip > ''),
  ADD CONSTRAINT users_work_zip_work_city_check CHECK (work_zip <> '' OR work_city IS NULL),
  ADD CONSTRAINT users_zip_city_check CHECK (zip <> '' OR city IS NULL);

-- Blocks writes to users (SHARE) while it builds users_city_lower_idx. Reads and writes of users
-- wait until COMMIT (locked above).
CREATE INDEX users_city_lower_idx
  ON users (city DESC NULLS LAST, lower(zip) text_pattern_ops)
  WHERE active AND city > '';

-- Blocks writes to users (SHARE) while it builds users_city_zip_id_idx. Reads and writes of users
-- wait until COMMIT (locked above).
CREATE INDEX users_city_zip_id_idx ON users (city) INCLUDE (zip, id);

-- Blocks writes to users (SHARE) while it builds users_geo_expr_idx. Reads and writes of users wait
-- until COMMIT (locked above).
CREATE INDEX users_geo_expr_idx ON users ((geo_x + geo_y));

-- Blocks writes to users (SHARE) while it builds users_work_city_work_lower_idx. Reads and writes
-- of users wait until COMMIT (locked above).
CREATE INDEX users_work_city_work_lower_idx
  ON users (work_city DESC NULLS LAST, lower(work_zip) text_pattern_ops)
  WHERE active AND work_city > '';

-- Blocks writes to users (SHARE) while it builds users_work_city_work_zip_id_idx. Reads and writes
-- of users wait until COMMIT (locked above).
CREATE INDEX users_work_city_work_zip_id_idx ON users (work_city) INCLUDE (work_zip, id);

-- Blocks writes to users (SHARE) while it builds users_work_geo_expr_idx. Reads and writes of users
-- wait until COMMIT (locked above).
CREATE INDEX users_work_geo_expr_idx ON users ((work_geo_x + work_geo_y));
