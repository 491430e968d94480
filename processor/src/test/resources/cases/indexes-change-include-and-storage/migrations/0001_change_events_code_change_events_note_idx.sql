-- 0001_change_events_code_change_events_note_idx                 draft until committed
-- schemac 1  schema 2cc6bc614bba -> 8429f7937cd9  text 134034e7a2d6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX events_code;

DROP INDEX events_note_idx;

CREATE INDEX events_code ON events (code) INCLUDE (note, id);

CREATE INDEX events_note_idx ON events (note) WITH (fillfactor = 90);
