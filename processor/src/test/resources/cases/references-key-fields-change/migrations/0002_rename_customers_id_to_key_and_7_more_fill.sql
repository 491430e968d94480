-- 0002_rename_customers_id_to_key_and_7_more_fill                          file 2 of 4
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text f63869876c1d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   notes.editor_key or writes NULL to it, that uses customers.id or notes.author_id or more; new
--   code runs from 0003 (switch), since it uses customers.key, notes.author_key, notes.customer_key
--   and more.
-- No way back behind 0001: the type of notes.parent_number and the type of tasks.number.
-- Locks: ACCESS EXCLUSIVE on notes; SHARE ROW EXCLUSIVE on customers; SHARE UPDATE EXCLUSIVE on
--   tasks.
-- Scans customers and notes. Updates rows of notes.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['customers', 'notes']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE notes (parent_number);

ANALYZE tasks (number);

SET lock_timeout = '300ms';

-- Updates rows of notes in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM notes
    WHERE editor_key IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM notes
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE notes
        SET editor_key = customer_id
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND editor_key IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'notes: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

-- Brief ACCESS EXCLUSIVE on notes and SHARE ROW EXCLUSIVE on customers: catalogue only.
ALTER TABLE notes
  DROP CONSTRAINT IF EXISTS notes_editor_key_fkey,
  ADD CONSTRAINT notes_editor_key_fkey FOREIGN KEY (editor_key) REFERENCES customers (id) NOT VALID;

SET lock_timeout = '3s';

-- Scans customers and notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes a WHERE a.editor_key IS NOT NULL AND NOT EXISTS (SELECT FROM customers b WHERE b.id = a.editor_key)
ALTER TABLE notes VALIDATE CONSTRAINT notes_editor_key_fkey;

-- Brief ACCESS EXCLUSIVE on notes: catalogue only.
ALTER TABLE notes
  DROP CONSTRAINT IF EXISTS schemac_notes_editor_key_check,
  ADD CONSTRAINT schemac_notes_editor_key_check CHECK (editor_key IS NOT NULL) NOT VALID;

-- Scans notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes WHERE editor_key IS NULL
ALTER TABLE notes VALIDATE CONSTRAINT schemac_notes_editor_key_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
