-- 0001_change_events_code_idx_and_2_more_fill                    draft until committed
-- schemac 1  schema 084b60424c32 -> 5fdce8aeb76d  text dbe088caec1b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_note_idx_build;

-- Builds events_note_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_note_idx_build ON events (note);

DROP INDEX CONCURRENTLY IF EXISTS events_code_idx_build;

-- Breaks code that writes duplicates into events_code_idx_build, also if its build fails. Builds
-- events_code_idx_build; reads and writes go on. Fails if this finds rows:
-- SELECT code FROM events WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY events_code_idx_build ON events (code);

DROP INDEX CONCURRENTLY IF EXISTS events_key_idx_build;

-- Breaks code that writes duplicates into events_key_idx_build, also if its build fails. Builds
-- events_key_idx_build; reads and writes go on. Fails if this finds rows:
-- SELECT key FROM events GROUP BY key HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY events_key_idx_build ON events (key) NULLS NOT DISTINCT;

RESET lock_timeout;
