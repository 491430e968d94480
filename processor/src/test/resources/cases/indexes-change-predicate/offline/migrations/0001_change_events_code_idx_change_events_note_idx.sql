-- 0001_change_events_code_idx_change_events_note_idx
-- schemac 1  schema 015703c3913f -> eed802f5469e  text a07739ba23e8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on events.
-- Builds indexes on events.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['events']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_code_idx;

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_note_idx;

-- Blocks writes to events (SHARE) while it builds events_code_idx. Reads and writes of events wait
-- until COMMIT (locked above).
CREATE INDEX events_code_idx ON events (code) WHERE code IS NOT NULL;

-- Blocks writes to events (SHARE) while it builds events_note_idx. Reads and writes of events wait
-- until COMMIT (locked above).
CREATE INDEX events_note_idx ON events (note);
