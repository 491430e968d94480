-- 0001_add_users_order_and_2_more                                          file 1 of 3
-- schemac 1  schema 32179ffed416 -> 693c94e2d5d6  text dd1d1b634bd3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that inserts, or updates in any column, a row that violates
--   users_order_check.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN "order" integer,
  ADD COLUMN limit_  integer,
  ADD COLUMN "end"   timestamptz;

-- Fills users.end, users.order and users.limit_ in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW."end" IS NULL
      OR TG_OP = 'UPDATE' AND NEW.id IS DISTINCT FROM OLD.id
        AND NEW."end" IS NOT DISTINCT FROM OLD."end" THEN
    BEGIN
      SELECT CASE WHEN id > 0 THEN now() END INTO NEW."end"
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW."end" := NULL;
    END;
  END IF;
  IF NEW."order" IS NULL
      OR TG_OP = 'UPDATE' AND NEW.id IS DISTINCT FROM OLD.id
        AND NEW."order" IS NOT DISTINCT FROM OLD."order" THEN
    BEGIN
      SELECT id::integer INTO NEW."order"
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW."order" := NULL;
    END;
  END IF;
  IF NEW.limit_ IS NULL
      OR TG_OP = 'UPDATE' AND NEW."order" IS DISTINCT FROM OLD."order"
        AND NEW.limit_ IS NOT DISTINCT FROM OLD.limit_ THEN
    BEGIN
      SELECT "order" + 1 INTO NEW.limit_
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.limit_ := NULL;
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
