-- 0001_add_users_search_email                                              file 1 of 3
-- schemac 1  schema 55292b7bbb31 -> 0a50fdac1827  text a7a8d77228d1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0001.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN search_email text;

-- Fills users.search_email in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.search_email IS NULL
      OR TG_OP = 'UPDATE' AND NEW.email IS DISTINCT FROM OLD.email
        AND NEW.search_email IS NOT DISTINCT FROM OLD.search_email THEN
    SELECT lower(email) INTO NEW.search_email
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
