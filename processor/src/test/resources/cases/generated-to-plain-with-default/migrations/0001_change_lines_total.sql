-- 0001_change_lines_total                                                  file 1 of 3
-- schemac 1  schema 5efae187845b -> 23d74d5d8c67  text 08fb04a9e5d1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that relies on lines.total
--   being computed; new code runs from 0002 (fill), since it reads lines.total as never NULL.
-- No way back behind 0001: the loss of the expression of lines.total and the type of lines.total.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that relies on lines.total being computed. Blocks reads and writes of lines (ACCESS
-- EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines
  ALTER COLUMN total DROP EXPRESSION,
  ALTER COLUMN total TYPE bigint,
  ALTER COLUMN total SET DEFAULT 0;

-- Fills lines.total in rows that running code writes.
CREATE FUNCTION zz_schemac_lines() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.total IS NULL THEN
    NEW.total := 0;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on lines.
CREATE TRIGGER zz_schemac_lines BEFORE INSERT OR UPDATE ON lines
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_lines();

-- Brief SHARE ROW EXCLUSIVE on lines.
ALTER TABLE lines ENABLE ALWAYS TRIGGER zz_schemac_lines;
