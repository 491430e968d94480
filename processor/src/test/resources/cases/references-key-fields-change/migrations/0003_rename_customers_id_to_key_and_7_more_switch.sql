-- 0003_rename_customers_id_to_key_and_7_more_switch                        file 3 of 4
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text 9d12bbafbaa3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   notes.editor_key or writes NULL to it, that uses customers.id or notes.author_id or more; new
--   code runs from 0003 (switch), since it uses customers.key, notes.author_key, notes.customer_key
--   and more.
-- Locks: ACCESS EXCLUSIVE on customers and notes.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE notes IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses notes waits from here on
LOCK TABLE customers IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out notes.editor_key or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- notes.
DROP TRIGGER zz_schemac_notes ON notes;

DROP FUNCTION zz_schemac_notes();

-- Breaks code that uses customers.id. Brief ACCESS EXCLUSIVE on customers.
ALTER TABLE customers RENAME COLUMN id TO key;

-- Breaks code that uses notes.author_id. Brief ACCESS EXCLUSIVE on notes.
ALTER TABLE notes RENAME COLUMN author_id TO author_key;

-- Breaks code that uses notes.customer_id. Brief ACCESS EXCLUSIVE on notes.
ALTER TABLE notes RENAME COLUMN customer_id TO customer_key;

-- Breaks code that uses notes.parent_number. Brief ACCESS EXCLUSIVE on notes.
ALTER TABLE notes RENAME COLUMN parent_number TO task_number;

-- Breaks code that uses notes.parent_tenant. Brief ACCESS EXCLUSIVE on notes.
ALTER TABLE notes RENAME COLUMN parent_tenant TO task_tenant;

ALTER TABLE notes RENAME CONSTRAINT notes_author_id_fkey TO notes_author_key_fkey;

ALTER TABLE notes
  RENAME CONSTRAINT notes_parent_tenant_parent_number_fkey TO notes_task_tenant_task_number_fkey;

-- Brief ACCESS EXCLUSIVE on notes: catalogue only.
ALTER TABLE notes ALTER COLUMN editor_key SET NOT NULL;

-- Breaks code that violates notes_customer_key_fkey. Brief ACCESS EXCLUSIVE on notes and SHARE ROW
-- EXCLUSIVE on customers: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM notes a WHERE a.customer_key IS NOT NULL AND NOT EXISTS (SELECT FROM customers b WHERE b.key = a.customer_key)
ALTER TABLE notes
  DROP CONSTRAINT schemac_notes_editor_key_check,
  ADD CONSTRAINT notes_customer_key_fkey FOREIGN KEY (customer_key)
    REFERENCES customers (key) NOT VALID;
