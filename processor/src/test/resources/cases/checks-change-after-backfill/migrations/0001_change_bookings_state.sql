-- 0001_change_bookings_state                                               file 1 of 3
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text 1250f07a64df
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that inserts, or updates in any column, a row that violates
--   bookings_state_check.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings DROP CONSTRAINT bookings_state_check;

-- Fills bookings.state in rows that running code writes.
CREATE FUNCTION zz_schemac_bookings() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.state IS NULL THEN
    NEW.state := 'unknown';
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on bookings.
CREATE TRIGGER zz_schemac_bookings BEFORE INSERT OR UPDATE ON bookings
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_bookings();

-- Brief SHARE ROW EXCLUSIVE on bookings.
ALTER TABLE bookings ENABLE ALWAYS TRIGGER zz_schemac_bookings;
