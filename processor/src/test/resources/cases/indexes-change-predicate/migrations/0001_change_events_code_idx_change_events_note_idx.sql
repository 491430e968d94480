-- 0001_change_events_code_idx_change_events_note_idx             draft until committed
-- schemac 1  schema 015703c3913f -> eed802f5469e  text 01ebb6f028bc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX events_code_idx;

DROP INDEX events_note_idx;

CREATE INDEX events_code_idx ON events (code) WHERE code IS NOT NULL;

CREATE INDEX events_note_idx ON events (note);
