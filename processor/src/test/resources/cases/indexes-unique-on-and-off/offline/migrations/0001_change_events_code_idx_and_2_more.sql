-- 0001_change_events_code_idx_and_2_more                         draft until committed
-- schemac 1  schema 084b60424c32 -> 5fdce8aeb76d  text fe93d606f5d6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_code_idx;

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_key_idx;

-- Breaks code that says ON CONFLICT (note), and code that expects no duplicates of events.note.
-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_note_idx;

-- Blocks writes to events (SHARE) while it builds events_code_idx. Reads and writes of events wait
-- until COMMIT (locked above). Fails if this finds rows:
-- SELECT code FROM events WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1
CREATE UNIQUE INDEX events_code_idx ON events (code);

-- Blocks writes to events (SHARE) while it builds events_key_idx. Reads and writes of events wait
-- until COMMIT (locked above). Fails if this finds rows:
-- SELECT key FROM events GROUP BY key HAVING count(*) > 1
CREATE UNIQUE INDEX events_key_idx ON events (key) NULLS NOT DISTINCT;

-- Blocks writes to events (SHARE) while it builds events_note_idx. Reads and writes of events wait
-- until COMMIT (locked above).
CREATE INDEX events_note_idx ON events (note);
