-- 0001_rename_people_to_users_and_4_more                                   file 1 of 4
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text 125002c07b9f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   people.email or writes NULL to it, that uses people or people.mail or more; new code runs from
--   0003 (switch), since it uses users and users.email and takes users.age for integer.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: SHARE ROW EXCLUSIVE on people.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Fills people.mail in rows that running code writes.
CREATE FUNCTION zz_schemac_people() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.mail IS NULL THEN
    NEW.mail := '';
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on people.
CREATE TRIGGER zz_schemac_people BEFORE INSERT OR UPDATE ON people
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_people();

-- Brief SHARE ROW EXCLUSIVE on people.
ALTER TABLE people ENABLE ALWAYS TRIGGER zz_schemac_people;
