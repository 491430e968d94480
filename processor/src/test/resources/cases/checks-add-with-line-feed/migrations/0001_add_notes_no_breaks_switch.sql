-- 0001_add_notes_no_breaks_switch                                          file 1 of 2
-- schemac 1  schema 9b573aefd2b7 -> e1af1cb87c75  text cc3d465a80a2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that inserts, or updates in any column, a row that violates
--   notes_no_breaks.
-- Locks: ACCESS EXCLUSIVE on notes.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates notes_no_breaks. Brief
-- ACCESS EXCLUSIVE on notes: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM notes WHERE NOT (text <> E'it''s\n\\' AND text <> E'a\n\nb')
ALTER TABLE notes
  ADD CONSTRAINT notes_no_breaks
    CHECK (text <> 'it''s
\' AND text <> E'a
\nb') NOT VALID;
