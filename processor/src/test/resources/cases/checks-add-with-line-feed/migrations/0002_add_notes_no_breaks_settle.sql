-- 0002_add_notes_no_breaks_settle                                draft until committed
-- schemac 1  schema 9b573aefd2b7 -> e1af1cb87c75  text 44d1cd279496
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes WHERE NOT (text <> E'it''s\n\\' AND text <> E'a\n\nb')
ALTER TABLE notes VALIDATE CONSTRAINT notes_no_breaks;

RESET lock_timeout;
