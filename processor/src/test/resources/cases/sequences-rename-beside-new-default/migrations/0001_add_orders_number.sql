-- 0001_add_orders_number                                                   file 1 of 3
-- schemac 1  schema 2a0326df6152 -> f63ae15f2e9d  text 35ef00a13eb8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0003 (switch).
-- Only until 0003 (switch): old code that takes values from tickets.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE orders ADD COLUMN number bigint;

-- Fills orders.number in rows that running code writes.
CREATE FUNCTION zz_schemac_orders() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.number IS NULL THEN
    BEGIN
      NEW.number := nextval('tickets');
    EXCEPTION WHEN OTHERS THEN
      NEW.number := NULL;
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
