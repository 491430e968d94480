-- 0001_change_users_city_and_7_more
-- schemac 1  schema e8cf2f6ad293 -> ca91c7842852  text 0b7ee41de155
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out users.city,
--   users.work_city, users.loud or writes NULL to it or more; new code runs from 0001, since it
--   takes users.geo_x for bigint and users.work_geo_x for bigint, uses users.loud and more.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users. Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses the statistics
-- of users.geo_x and users.work_geo_x until ANALYZE.
ALTER TABLE users
  ALTER COLUMN geo_x TYPE bigint USING geo_x::bigint + geo_y,
  ALTER COLUMN work_geo_x TYPE bigint USING work_geo_x::bigint + work_geo_y,
  ADD COLUMN loud         text,
  ADD COLUMN geo_sum      integer,
  ADD COLUMN work_loud    text,
  ADD COLUMN work_geo_sum integer;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET city = coalesce(city, 'none') WHERE city IS NULL;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users
  SET geo_sum = coalesce(geo_x, 0) + geo_y + length(coalesce(city, '')),
      loud = upper(coalesce(city, '?')) || ' of ' || name || ' at ' || geo_y;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET work_city = coalesce(work_city, 'none') WHERE work_city IS NULL;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users
  SET work_geo_sum = coalesce(work_geo_x, 0) + work_geo_y + length(coalesce(work_city, '')),
      work_loud = upper(coalesce(work_city, '?')) || ' of ' || name || ' at ' || work_geo_y;

-- Breaks code that leaves out users.city or writes NULL to it, code that leaves out users.work_city
-- or writes NULL to it, code that leaves out users.loud or writes NULL to it, and code that leaves
-- out users.work_loud or writes NULL to it. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it scans users. Fails if one of these finds rows:
-- SELECT * FROM users WHERE city IS NULL
-- SELECT * FROM users WHERE work_city IS NULL
-- SELECT * FROM users WHERE loud IS NULL
-- SELECT * FROM users WHERE work_loud IS NULL
ALTER TABLE users
  ALTER COLUMN city SET NOT NULL,
  ALTER COLUMN work_city SET NOT NULL,
  ALTER COLUMN loud SET NOT NULL,
  ALTER COLUMN work_loud SET NOT NULL;
