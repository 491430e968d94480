-- 0004_change_bills_title_and_3_more                                       file 1 of 3
-- schemac 1  schema d3bb1f32bc43 -> 31d4ddf610fe  text bc6a55b922e6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0006 (switch), which breaks code that leaves out
--   bills.title or orders.title or writes NULL to it, that uses bills.doubled or more; new code
--   runs from 0006 (switch), since it leaves out bills.doubled or orders.doubled or writes NULL to
--   it.
-- To back out before 0006 (switch) runs: see 0005 (fill).
-- Locks: SHARE ROW EXCLUSIVE on bills and orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE bills IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses bills waits from here on
LOCK TABLE orders IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Fills bills.title in rows that running code writes.
CREATE FUNCTION zz_schemac_bills() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.title IS NULL THEN
    NEW.title := 'none';
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on bills.
CREATE TRIGGER zz_schemac_bills BEFORE INSERT OR UPDATE ON bills
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_bills();

-- Brief SHARE ROW EXCLUSIVE on bills.
ALTER TABLE bills ENABLE ALWAYS TRIGGER zz_schemac_bills;

-- Fills orders.title in rows that running code writes.
CREATE FUNCTION zz_schemac_orders() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.title IS NULL THEN
    NEW.title := 'none';
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on orders.
CREATE TRIGGER zz_schemac_orders BEFORE INSERT OR UPDATE ON orders
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_orders();

-- Brief SHARE ROW EXCLUSIVE on orders.
ALTER TABLE orders ENABLE ALWAYS TRIGGER zz_schemac_orders;
