-- 0001_change_orders_number                                                file 1 of 3
-- schemac 1  schema 03c3d288b459 -> 385ba90037a1  text f15b3a296d30
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002 (fill).
-- Only until 0003 (switch): old code that writes NULL to orders.number or that inserts values of
--   its own into orders.number.
-- Only from 0003 (switch): new code that inserts without orders.number.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: SHARE ROW EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Fills orders.number in rows that running code writes.
CREATE FUNCTION zz_schemac_orders() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.number IS NULL THEN
    NEW.number := 0;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on orders.
CREATE TRIGGER zz_schemac_orders BEFORE INSERT OR UPDATE ON orders
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_orders();

-- Brief SHARE ROW EXCLUSIVE on orders.
ALTER TABLE orders ENABLE ALWAYS TRIGGER zz_schemac_orders;
