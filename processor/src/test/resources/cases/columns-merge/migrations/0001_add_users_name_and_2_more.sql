-- 0001_add_users_name_and_2_more                                           file 1 of 3
-- schemac 1  schema a5e7c685acc2 -> ef546c3d8406  text 76d8245e6396
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN name text;

-- Fills users.name in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.name IS NULL
      OR TG_OP = 'UPDATE' AND (NEW.first_name, NEW.last_name) IS DISTINCT FROM (OLD.first_name, OLD.last_name)
        AND NEW.name IS NOT DISTINCT FROM OLD.name THEN
    BEGIN
      SELECT concat_ws(' ', first_name, last_name) INTO NEW.name
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.name := NULL;
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
