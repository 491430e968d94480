-- 0001_change_events_code_idx_and_2_more                         draft until committed
-- schemac 1  schema 084b60424c32 -> 5fdce8aeb76d  text 22cdf7abec82
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX events_code_idx;

DROP INDEX events_key_idx;

DROP INDEX events_note_idx;

CREATE UNIQUE INDEX events_code_idx ON events (code);

CREATE UNIQUE INDEX events_key_idx ON events (key) NULLS NOT DISTINCT;

CREATE INDEX events_note_idx ON events (note);
