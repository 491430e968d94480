-- 0001_change_events_code_idx_change_events_note_idx_fill        draft until committed
-- schemac 1  schema 015703c3913f -> eed802f5469e  text 2d94bc7395f9
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_code_idx_build;

-- Builds events_code_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_code_idx_build ON events (code) WHERE code IS NOT NULL;

DROP INDEX CONCURRENTLY IF EXISTS events_note_idx_build;

-- Builds events_note_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_note_idx_build ON events (note);

RESET lock_timeout;
