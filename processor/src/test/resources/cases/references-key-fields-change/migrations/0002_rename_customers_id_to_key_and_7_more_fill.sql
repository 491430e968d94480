-- 0002_rename_customers_id_to_key_and_7_more_fill                draft until committed
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text 54d759c00336
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of notes in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM notes ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM notes
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE notes
      SET editor_key = customer_key
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND editor_key IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out notes.editor_key or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- notes: catalogue only.
ALTER TABLE notes
  DROP CONSTRAINT IF EXISTS schemac_notes_editor_key_check,
  ADD CONSTRAINT schemac_notes_editor_key_check CHECK (editor_key IS NOT NULL) NOT VALID;

-- Scans notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes WHERE editor_key IS NULL
ALTER TABLE notes VALIDATE CONSTRAINT schemac_notes_editor_key_check;

-- Scans customers and notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes a WHERE a.customer_key IS NOT NULL AND NOT EXISTS (SELECT FROM customers b WHERE b.key = a.customer_key)
ALTER TABLE notes VALIDATE CONSTRAINT notes_customer_key_fkey;

-- Scans customers and notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes a WHERE a.editor_key IS NOT NULL AND NOT EXISTS (SELECT FROM customers b WHERE b.key = a.editor_key)
ALTER TABLE notes VALIDATE CONSTRAINT notes_editor_key_fkey;

ANALYZE notes (task_number);

ANALYZE tasks (number);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
