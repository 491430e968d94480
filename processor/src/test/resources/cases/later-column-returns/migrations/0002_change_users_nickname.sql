-- 0002_change_users_nickname                                               file 1 of 3
-- schemac 1  schema b2d1a1427ed6 -> 1e853560e551  text eecff9052b03
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- To back out before 0004 (switch) runs: see 0003 (fill).
-- Locks: SHARE ROW EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Fills users.nickname in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.nickname IS NULL THEN
    BEGIN
      SELECT 'guest' || id INTO NEW.nickname
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.nickname := NULL;
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
