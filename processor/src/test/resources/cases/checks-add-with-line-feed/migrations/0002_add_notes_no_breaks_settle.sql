-- 0002_add_notes_no_breaks_settle                                          file 2 of 2
-- schemac 1  schema 9b573aefd2b7 -> e1af1cb87c75  text 646b9ee8e1be
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that inserts, or updates in any column, a row that violates
--   notes_no_breaks.
-- Locks: SHARE UPDATE EXCLUSIVE on notes.
-- Scans notes.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['notes']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes WHERE NOT (text <> E'it''s\n\\' AND text <> E'a\n\nb')
ALTER TABLE notes VALIDATE CONSTRAINT notes_no_breaks;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
