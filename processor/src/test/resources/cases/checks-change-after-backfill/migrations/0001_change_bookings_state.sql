-- 0001_change_bookings_state                                     draft until committed
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text 061b0d844f75
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
