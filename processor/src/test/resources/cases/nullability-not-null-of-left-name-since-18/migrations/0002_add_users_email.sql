-- 0002_add_users_email                                                     file 1 of 3
-- schemac 1  schema 60915e49c3df -> 64f234822ff7  text 458d87fe2062
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- To back out before 0004 (switch) runs: see 0003 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN email text;

-- Fills users.email in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.email IS NULL
      OR TG_OP = 'UPDATE' AND NEW.login IS DISTINCT FROM OLD.login
        AND NEW.email IS NOT DISTINCT FROM OLD.email THEN
    SELECT login INTO NEW.email
      FROM (SELECT NEW.*) AS users;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TRIGGER zz_schemac_users BEFORE INSERT OR UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_users();

-- Brief SHARE ROW EXCLUSIVE on users.
ALTER TABLE users ENABLE ALWAYS TRIGGER zz_schemac_users;
