-- 0001_rename_users_mail_to_email_change_users_email                       file 1 of 3
-- schemac 1  schema 075e094a6adc -> 1b5168cddcec  text be1d7dc6f989
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.email or writes NULL to it or that uses users.mail; new code runs from 0003 (switch),
--   since it uses users.email.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: SHARE ROW EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

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
