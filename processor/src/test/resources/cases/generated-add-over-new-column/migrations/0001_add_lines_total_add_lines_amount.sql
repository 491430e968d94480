-- 0001_add_lines_total_add_lines_amount                                    file 1 of 3
-- schemac 1  schema 352d7a672e35 -> 4029c59b2b29  text b99d8dc2865e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   lines.amount or writes NULL to it; new code runs from 0003 (switch), since it uses lines.total.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on lines.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE lines ADD COLUMN amount integer;

-- Fills lines.amount in rows that running code writes.
CREATE FUNCTION zz_schemac_lines() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.amount IS NULL THEN
    NEW.amount := 1;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on lines.
CREATE TRIGGER zz_schemac_lines BEFORE INSERT OR UPDATE ON lines
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_lines();

-- Brief SHARE ROW EXCLUSIVE on lines.
ALTER TABLE lines ENABLE ALWAYS TRIGGER zz_schemac_lines;
