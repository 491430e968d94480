-- 0001_add_users_token                                                     file 1 of 3
-- schemac 1  schema 32179ffed416 -> eb3853477a17  text 7d9e47eedc2c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002 (fill).
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN token uuid;

-- Fills users.token in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.token IS NULL THEN
    NEW.token := gen_random_uuid();
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TRIGGER zz_schemac_users BEFORE INSERT OR UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_users();

-- Brief SHARE ROW EXCLUSIVE on users.
ALTER TABLE users ENABLE ALWAYS TRIGGER zz_schemac_users;
