-- 0001_rename_customers_id_to_key_and_7_more
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text dafa9f5d23b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses customers.id,
--   notes.author_id, notes.customer_id or more; new code runs from 0001, since it uses
--   customers.key, notes.author_key, notes.customer_key and more.
-- Locks: ACCESS EXCLUSIVE on customers, notes and tasks.
-- Rewrites notes and tasks. Scans customers, notes and tasks. Updates rows of notes.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['customers', 'notes', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

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

-- Blocks reads and writes of notes and tasks (ACCESS EXCLUSIVE) while it rewrites notes and scans
-- tasks. Reads and writes of customers wait until COMMIT (locked above). Loses the statistics of
-- notes.task_number until ANALYZE.
ALTER TABLE notes
  ALTER COLUMN task_number TYPE bigint,
  ADD COLUMN editor_key bigint;

-- Updates rows of notes at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of customers, notes and tasks wait until COMMIT (locked above).
UPDATE notes SET editor_key = customer_key;

-- Breaks code that leaves out notes.editor_key or writes NULL to it, and code that violates
-- notes_customer_key_fkey. Blocks reads and writes of notes (ACCESS EXCLUSIVE) and writes to
-- customers (SHARE ROW EXCLUSIVE) while it scans customers and notes. Reads and writes of customers
-- and tasks wait until COMMIT (locked above). Fails if one of these finds rows:
-- SELECT * FROM notes WHERE editor_key IS NULL
-- SELECT * FROM notes a WHERE a.customer_key IS NOT NULL AND NOT EXISTS (SELECT FROM customers b WHERE b.key = a.customer_key)
-- SELECT * FROM notes a WHERE a.editor_key IS NOT NULL AND NOT EXISTS (SELECT FROM customers b WHERE b.key = a.editor_key)
ALTER TABLE notes
  ALTER COLUMN editor_key SET NOT NULL,
  ADD CONSTRAINT notes_customer_key_fkey FOREIGN KEY (customer_key) REFERENCES customers (key),
  ADD CONSTRAINT notes_editor_key_fkey FOREIGN KEY (editor_key) REFERENCES customers (key);

-- Blocks reads and writes of notes and tasks (ACCESS EXCLUSIVE) while it rewrites tasks and scans
-- notes. Reads and writes of customers wait until COMMIT (locked above). Loses the statistics of
-- tasks.number until ANALYZE.
ALTER TABLE tasks ALTER COLUMN number TYPE bigint;
