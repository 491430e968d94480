-- 0001_change_seats_number                                                 file 1 of 3
-- schemac 1  schema 208626ce853b -> 437c797ad45d  text ff7ac1cc65f0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that writes duplicates into seats_pkey.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: SHARE ROW EXCLUSIVE on seats.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Fills seats.number in rows that running code writes.
CREATE FUNCTION zz_schemac_seats() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.number IS NULL THEN
    NEW.number := 0;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on seats.
CREATE TRIGGER zz_schemac_seats BEFORE INSERT OR UPDATE ON seats
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_seats();

-- Brief SHARE ROW EXCLUSIVE on seats.
ALTER TABLE seats ENABLE ALWAYS TRIGGER zz_schemac_seats;
