-- 0001_add_parcels_number_add_parcels_code                                 file 1 of 4
-- schemac 1  schema d790e755aca3 -> 22a70cd4f34c  text a55998a99814
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   parcels.number or writes NULL to it; new code runs from 0003 (switch), since it uses
--   parcels.code.
-- Only from 0004 (settle): new code that says ON CONFLICT (code).
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on parcels.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE parcels ADD COLUMN number bigint;

-- Fills parcels.number in rows that running code writes.
CREATE FUNCTION zz_schemac_parcels() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.number IS NULL
      OR TG_OP = 'UPDATE' AND NEW.id IS DISTINCT FROM OLD.id
        AND NEW.number IS NOT DISTINCT FROM OLD.number THEN
    SELECT id INTO NEW.number
      FROM (SELECT NEW.*) AS parcels;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on parcels.
CREATE TRIGGER zz_schemac_parcels BEFORE INSERT OR UPDATE ON parcels
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_parcels();

-- Brief SHARE ROW EXCLUSIVE on parcels.
ALTER TABLE parcels ENABLE ALWAYS TRIGGER zz_schemac_parcels;
