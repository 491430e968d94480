-- 0001_change_events_code_change_events_note_idx_fill            draft until committed
-- schemac 1  schema 2cc6bc614bba -> 8429f7937cd9  text d78045dc3971
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_code_build;

-- Builds events_code_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_code_build ON events (code) INCLUDE (note, id);

DROP INDEX CONCURRENTLY IF EXISTS events_note_idx_build;

-- Builds events_note_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_note_idx_build ON events (note) WITH (fillfactor = 90);

RESET lock_timeout;
