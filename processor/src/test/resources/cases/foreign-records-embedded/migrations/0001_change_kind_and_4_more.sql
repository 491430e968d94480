-- 0001_change_kind_and_4_more                                              file 1 of 3
-- schemac 1  schema d48ebc194144 -> 3f8e9b3a8adb  text c479ef616f5d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   places.at_name or writes NULL to it or that uses places.at_y or places.at_x; new code runs from
--   0003 (switch), since it uses places.at_latitude and places.at_longitude.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on places.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads 'NEW' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE 'NEW' AFTER 'ZULU';

ALTER TABLE places ADD COLUMN at_height double precision;

-- Fills places.at_name in rows that running code writes.
CREATE FUNCTION zz_schemac_places() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.at_name IS NULL THEN
    NEW.at_name := 'nowhere';
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on places.
CREATE TRIGGER zz_schemac_places BEFORE INSERT OR UPDATE ON places
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_places();

-- Brief SHARE ROW EXCLUSIVE on places.
ALTER TABLE places ENABLE ALWAYS TRIGGER zz_schemac_places;
