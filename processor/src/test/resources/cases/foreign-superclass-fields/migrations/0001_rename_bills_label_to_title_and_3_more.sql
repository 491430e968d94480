-- 0001_rename_bills_label_to_title_and_3_more                              file 1 of 3
-- schemac 1  schema db51327dee24 -> d3bb1f32bc43  text 2023fb90ee7b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   bills.doubled or orders.doubled or writes NULL to it, that uses bills.label or more; new code
--   runs from 0003 (switch), since it uses bills.title and orders.title.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on bills and orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE bills IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses bills waits from here on
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

ALTER TABLE bills ADD COLUMN doubled integer;

ALTER TABLE orders ADD COLUMN doubled integer;

-- Fills bills.doubled in rows that running code writes.
CREATE FUNCTION zz_schemac_bills() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.doubled IS NULL
      OR TG_OP = 'UPDATE' AND NEW.amount IS DISTINCT FROM OLD.amount
        AND NEW.doubled IS NOT DISTINCT FROM OLD.doubled THEN
    BEGIN
      SELECT amount * 2 INTO NEW.doubled
        FROM (SELECT NEW.*) AS bills;
    EXCEPTION WHEN OTHERS THEN
      NEW.doubled := NULL;
    END;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on bills.
CREATE TRIGGER zz_schemac_bills BEFORE INSERT OR UPDATE ON bills
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_bills();

-- Brief SHARE ROW EXCLUSIVE on bills.
ALTER TABLE bills ENABLE ALWAYS TRIGGER zz_schemac_bills;

-- Fills orders.doubled in rows that running code writes.
CREATE FUNCTION zz_schemac_orders() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.doubled IS NULL
      OR TG_OP = 'UPDATE' AND NEW.amount IS DISTINCT FROM OLD.amount
        AND NEW.doubled IS NOT DISTINCT FROM OLD.doubled THEN
    BEGIN
      SELECT amount * 2 INTO NEW.doubled
        FROM (SELECT NEW.*) AS orders;
    EXCEPTION WHEN OTHERS THEN
      NEW.doubled := NULL;
    END;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on orders.
CREATE TRIGGER zz_schemac_orders BEFORE INSERT OR UPDATE ON orders
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_orders();

-- Brief SHARE ROW EXCLUSIVE on orders.
ALTER TABLE orders ENABLE ALWAYS TRIGGER zz_schemac_orders;
