-- 0001_add_users_first_name_and_2_more                                     file 1 of 3
-- schemac 1  schema ef546c3d8406 -> 5506f41a4da2  text 03c02cad548a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.first_name or users.last_name or writes NULL to it or that uses users.name; new code runs
--   from 0003 (switch), since it leaves out users.name or writes NULL to it.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN first_name text,
  ADD COLUMN last_name  text;

-- Fills users.first_name and users.last_name in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.first_name IS NULL
      OR TG_OP = 'UPDATE' AND NEW.name IS DISTINCT FROM OLD.name
        AND NEW.first_name IS NOT DISTINCT FROM OLD.first_name THEN
    BEGIN
      SELECT split_part(name, ' ', 1) INTO NEW.first_name
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.first_name := NULL;
    END;
  END IF;
  IF NEW.last_name IS NULL
      OR TG_OP = 'UPDATE' AND NEW.name IS DISTINCT FROM OLD.name
        AND NEW.last_name IS NOT DISTINCT FROM OLD.last_name THEN
    BEGIN
      SELECT substr(name, length(split_part(name, ' ', 1)) + 2) INTO NEW.last_name
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.last_name := NULL;
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
