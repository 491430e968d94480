-- 0001_rename_customers_id_to_key_and_7_more                     draft until committed
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text b87334e46fed
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE notes IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses notes waits from here on
LOCK TABLE customers, tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

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

-- Blocks reads and writes of notes and tasks (ACCESS EXCLUSIVE) and writes to customers (SHARE ROW
-- EXCLUSIVE) while it rewrites notes and scans tasks. Reads and writes of customers still wait,
-- locked above.
ALTER TABLE notes
  ALTER COLUMN task_number TYPE bigint,
  ADD COLUMN editor_key bigint,
  ADD CONSTRAINT notes_customer_key_fkey FOREIGN KEY (customer_key)
    REFERENCES customers (key) NOT VALID,
  ADD CONSTRAINT notes_editor_key_fkey FOREIGN KEY (editor_key)
    REFERENCES customers (key) NOT VALID;

-- Blocks reads and writes of notes and tasks (ACCESS EXCLUSIVE) while it rewrites tasks and scans
-- notes. Reads and writes of customers still wait, locked above.
ALTER TABLE tasks ALTER COLUMN number TYPE bigint;
