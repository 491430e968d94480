-- 0001_rename_people_to_users_and_4_more                         draft until committed
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text cb43ef572eb0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
