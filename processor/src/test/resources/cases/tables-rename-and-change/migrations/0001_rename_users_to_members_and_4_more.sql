-- 0001_rename_users_to_members_and_4_more                                  file 1 of 3
-- schemac 1  schema 69e741c66916 -> e0d0ef3eb1ab  text e24f66ea16ec
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.email or writes NULL to it, that uses users or users.mail or more; new code runs from
--   0003 (switch), since it uses members and members.email.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN mail TYPE varchar(254),
  ADD COLUMN city text;

COMMENT ON TABLE users IS 'Those who may sign in';

-- Fills users.mail in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.mail IS NULL THEN
    NEW.mail := '';
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TRIGGER zz_schemac_users BEFORE INSERT OR UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_users();

-- Brief SHARE ROW EXCLUSIVE on users.
ALTER TABLE users ENABLE ALWAYS TRIGGER zz_schemac_users;
