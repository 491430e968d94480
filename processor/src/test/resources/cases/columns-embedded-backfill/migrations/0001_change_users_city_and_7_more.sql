-- 0001_change_users_city_and_7_more                                        file 1 of 3
-- schemac 1  schema e8cf2f6ad293 -> ca91c7842852  text 507a6895311c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- No way back behind 0001: the type of users.geo_x and the type of users.work_geo_x.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  ALTER COLUMN geo_x TYPE bigint USING geo_x::bigint + geo_y,
  ALTER COLUMN work_geo_x TYPE bigint USING work_geo_x::bigint + work_geo_y,
  ADD COLUMN loud         text,
  ADD COLUMN geo_sum      integer,
  ADD COLUMN work_loud    text,
  ADD COLUMN work_geo_sum integer;

-- Fills users.city, users.geo_sum, users.loud, users.work_city, users.work_geo_sum and
-- users.work_loud in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.city IS NULL THEN
    SELECT coalesce(city, 'none') INTO NEW.city
      FROM (SELECT NEW.*) AS users;
  END IF;
  IF NEW.geo_sum IS NULL
      OR TG_OP = 'UPDATE' AND (NEW.geo_x, NEW.geo_y, NEW.city) IS DISTINCT FROM (OLD.geo_x, OLD.geo_y, OLD.city)
        AND NEW.geo_sum IS NOT DISTINCT FROM OLD.geo_sum THEN
    BEGIN
      SELECT coalesce(geo_x, 0) + geo_y + length(coalesce(city, '')) INTO NEW.geo_sum
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.geo_sum := NULL;
    END;
  END IF;
  IF NEW.loud IS NULL
      OR TG_OP = 'UPDATE' AND (NEW.city, NEW.name, NEW.geo_y) IS DISTINCT FROM (OLD.city, OLD.name, OLD.geo_y)
        AND NEW.loud IS NOT DISTINCT FROM OLD.loud THEN
    BEGIN
      SELECT upper(coalesce(city, '?')) || ' of ' || name || ' at ' || geo_y INTO NEW.loud
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.loud := NULL;
    END;
  END IF;
  IF NEW.work_city IS NULL THEN
    SELECT coalesce(work_city, 'none') INTO NEW.work_city
      FROM (SELECT NEW.*) AS users;
  END IF;
  IF NEW.work_geo_sum IS NULL
      OR TG_OP = 'UPDATE' AND (NEW.work_geo_x, NEW.work_geo_y, NEW.work_city) IS DISTINCT FROM (OLD.work_geo_x, OLD.work_geo_y, OLD.work_city)
        AND NEW.work_geo_sum IS NOT DISTINCT FROM OLD.work_geo_sum THEN
    BEGIN
      SELECT coalesce(work_geo_x, 0) + work_geo_y + length(coalesce(work_city, '')) INTO NEW.work_geo_sum
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.work_geo_sum := NULL;
    END;
  END IF;
  IF NEW.work_loud IS NULL
      OR TG_OP = 'UPDATE' AND (NEW.work_city, NEW.name, NEW.work_geo_y) IS DISTINCT FROM (OLD.work_city, OLD.name, OLD.work_geo_y)
        AND NEW.work_loud IS NOT DISTINCT FROM OLD.work_loud THEN
    BEGIN
      SELECT upper(coalesce(work_city, '?')) || ' of ' || name || ' at ' || work_geo_y INTO NEW.work_loud
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.work_loud := NULL;
    END;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TRIGGER zz_schemac_users BEFORE INSERT OR UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_users();

-- Brief SHARE ROW EXCLUSIVE on users.
ALTER TABLE users ENABLE ALWAYS TRIGGER zz_schemac_users;
