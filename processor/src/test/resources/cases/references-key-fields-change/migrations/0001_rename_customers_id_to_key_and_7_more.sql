-- 0001_rename_customers_id_to_key_and_7_more                               file 1 of 4
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text cb0841404286
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   notes.editor_key or writes NULL to it, that uses customers.id or notes.author_id or more; new
--   code runs from 0003 (switch), since it uses customers.key, notes.author_key, notes.customer_key
--   and more.
-- No way back behind 0001: the type of notes.parent_number and the type of tasks.number.
-- Locks: ACCESS EXCLUSIVE on notes and tasks.
-- Rewrites notes and tasks. Scans notes and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['notes', 'tasks']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE notes IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses notes waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

-- Blocks reads and writes of notes and tasks (ACCESS EXCLUSIVE) while it rewrites notes and scans
-- tasks.
ALTER TABLE notes
  ALTER COLUMN parent_number TYPE bigint,
  ADD COLUMN editor_key bigint;

-- Blocks reads and writes of notes and tasks (ACCESS EXCLUSIVE) while it rewrites tasks and scans
-- notes.
ALTER TABLE tasks ALTER COLUMN number TYPE bigint;

-- Fills notes.editor_key in rows that running code writes.
CREATE FUNCTION zz_schemac_notes() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.editor_key IS NULL
      OR TG_OP = 'UPDATE' AND NEW.customer_id IS DISTINCT FROM OLD.customer_id
        AND NEW.editor_key IS NOT DISTINCT FROM OLD.editor_key THEN
    SELECT customer_id INTO NEW.editor_key
      FROM (SELECT NEW.*) AS notes;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on notes.
CREATE TRIGGER zz_schemac_notes BEFORE INSERT OR UPDATE ON notes
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_notes();

-- Brief SHARE ROW EXCLUSIVE on notes.
ALTER TABLE notes ENABLE ALWAYS TRIGGER zz_schemac_notes;
