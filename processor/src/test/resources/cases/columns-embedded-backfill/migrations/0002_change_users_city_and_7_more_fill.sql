-- 0002_change_users_city_and_7_more_fill                                   file 2 of 3
-- schemac 1  schema e8cf2f6ad293 -> ca91c7842852  text 6d0c9e78ba09
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- No way back behind 0001: the type of users.geo_x and the type of users.work_geo_x.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (geo_x, work_geo_x);

SET lock_timeout = '300ms';

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM users
    WHERE city IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET city = coalesce(city, 'none')
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND city IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'users: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM users
    WHERE (geo_sum IS NULL AND (coalesce(geo_x, 0) + geo_y + length(coalesce(city, ''))) IS NOT NULL
      OR loud IS NULL AND (upper(coalesce(city, '?')) || ' of ' || name || ' at ' || geo_y) IS NOT NULL
      OR work_city IS NULL)
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET geo_sum = coalesce(geo_sum, (coalesce(geo_x, 0) + geo_y + length(coalesce(city, '')))::integer),
            loud = coalesce(loud, (upper(coalesce(city, '?')) || ' of ' || name || ' at ' || geo_y)::text),
            work_city = coalesce(work_city, (coalesce(work_city, 'none'))::text)
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND (geo_sum IS NULL AND (coalesce(geo_x, 0) + geo_y + length(coalesce(city, ''))) IS NOT NULL
            OR loud IS NULL AND (upper(coalesce(city, '?')) || ' of ' || name || ' at ' || geo_y) IS NOT NULL
            OR work_city IS NULL);
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'users: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM users
    WHERE (work_geo_sum IS NULL AND (coalesce(work_geo_x, 0) + work_geo_y + length(coalesce(work_city, ''))) IS NOT NULL
      OR work_loud IS NULL AND (upper(coalesce(work_city, '?')) || ' of ' || name || ' at ' || work_geo_y) IS NOT NULL)
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET work_geo_sum = coalesce(work_geo_sum, (coalesce(work_geo_x, 0) + work_geo_y + length(coalesce(work_city, '')))::integer),
            work_loud = coalesce(work_loud, (upper(coalesce(work_city, '?')) || ' of ' || name || ' at ' || work_geo_y)::text)
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND (work_geo_sum IS NULL AND (coalesce(work_geo_x, 0) + work_geo_y + length(coalesce(work_city, ''))) IS NOT NULL
            OR work_loud IS NULL AND (upper(coalesce(work_city, '?')) || ' of ' || name || ' at ' || work_geo_y) IS NOT NULL);
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'users: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_city_check,
  DROP CONSTRAINT IF EXISTS schemac_users_loud_check,
  DROP CONSTRAINT IF EXISTS schemac_users_work_city_check,
  DROP CONSTRAINT IF EXISTS schemac_users_work_loud_check,
  ADD CONSTRAINT schemac_users_city_check CHECK (city IS NOT NULL) NOT VALID,
  ADD CONSTRAINT schemac_users_loud_check CHECK (loud IS NOT NULL) NOT VALID,
  ADD CONSTRAINT schemac_users_work_city_check CHECK (work_city IS NOT NULL) NOT VALID,
  ADD CONSTRAINT schemac_users_work_loud_check CHECK (work_loud IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE city IS NULL
-- SELECT * FROM users WHERE loud IS NULL
-- SELECT * FROM users WHERE work_city IS NULL
-- SELECT * FROM users WHERE work_loud IS NULL
ALTER TABLE users
  VALIDATE CONSTRAINT schemac_users_city_check,
  VALIDATE CONSTRAINT schemac_users_loud_check,
  VALIDATE CONSTRAINT schemac_users_work_city_check,
  VALIDATE CONSTRAINT schemac_users_work_loud_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
