-- 0002_change_users_city_and_7_more_fill                         draft until committed
-- schemac 1  schema e8cf2f6ad293 -> ca91c7842852  text 7774a267ed9c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM users ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE users
      SET city = coalesce(city, 'none')
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND city IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM users ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE users
      SET geo_sum = coalesce(geo_sum, coalesce(geo_x, 0) + geo_y + length(coalesce(city, ''))),
          loud = coalesce(loud, upper(coalesce(city, '?')) || ' of ' || name || ' at ' || geo_y),
          work_city = coalesce(work_city, coalesce(work_city, 'none'))
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND (geo_sum IS NULL OR loud IS NULL OR work_city IS NULL);
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM users ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE users
      SET work_geo_sum = coalesce(work_geo_sum, coalesce(work_geo_x, 0) + work_geo_y + length(coalesce(work_city, ''))),
          work_loud = coalesce(work_loud, upper(coalesce(work_city, '?')) || ' of ' || name || ' at ' || work_geo_y)
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND (work_geo_sum IS NULL OR work_loud IS NULL);
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out users.city or writes NULL to it, code that leaves out users.loud or
-- writes NULL to it, code that leaves out users.work_city or writes NULL to it, and code that
-- leaves out users.work_loud or writes NULL to it. Brief ACCESS EXCLUSIVE on users: catalogue only.
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

ANALYZE users (geo_x, work_geo_x);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
