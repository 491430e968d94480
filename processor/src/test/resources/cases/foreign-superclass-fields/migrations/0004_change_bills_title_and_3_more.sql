-- 0004_change_bills_title_and_3_more                             draft until committed
-- schemac 1  schema d3bb1f32bc43 -> 31d4ddf610fe  text 34aa29acee38
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
