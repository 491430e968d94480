-- 0001_add_notes_no_breaks
-- schemac 1  schema 9b573aefd2b7 -> e1af1cb87c75  text 74604b462dbf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates notes_no_breaks.
-- Locks: ACCESS EXCLUSIVE on notes.
-- Scans notes.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['notes']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates notes_no_breaks. Blocks reads and writes of notes (ACCESS EXCLUSIVE)
-- while it scans notes. Fails if this finds rows:
-- SELECT * FROM notes WHERE NOT (text <> E'it''s\n\\' AND text <> E'a\n\nb')
ALTER TABLE notes
  ADD CONSTRAINT notes_no_breaks
    CHECK (text <> 'it''s
\' AND text <> E'a
\nb');
