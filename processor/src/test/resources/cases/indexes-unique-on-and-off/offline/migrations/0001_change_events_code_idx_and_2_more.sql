-- 0001_change_events_code_idx_and_2_more
-- schemac 1  schema 084b60424c32 -> 5fdce8aeb76d  text b41fbfc21be5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (note), that expects no duplicates of
--   events.note, that violates events_code_idx or more.
-- Only from 0001: new code that writes what events_note_idx refuses and says ON CONFLICT (code) and
--   (key).
-- Locks: ACCESS EXCLUSIVE on events.
-- Builds indexes on events.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['events']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_code_idx;

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_key_idx;

-- Breaks code that says ON CONFLICT (note), and code that expects no duplicates of events.note.
-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_note_idx;

-- Breaks code that violates events_code_idx. Blocks writes to events (SHARE) while it builds
-- events_code_idx. Reads and writes of events wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT code FROM events WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1
CREATE UNIQUE INDEX events_code_idx ON events (code);

-- Breaks code that violates events_key_idx. Blocks writes to events (SHARE) while it builds
-- events_key_idx. Reads and writes of events wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT key FROM events GROUP BY key HAVING count(*) > 1
CREATE UNIQUE INDEX events_key_idx ON events (key) NULLS NOT DISTINCT;

-- Blocks writes to events (SHARE) while it builds events_note_idx. Reads and writes of events wait
-- until COMMIT (locked above).
CREATE INDEX events_note_idx ON events (note);
