-- 0001_rename_events_code_to_key                                 draft until committed
-- schemac 1  schema 86e6003dcc40 -> 552fb5dd08ca  text ed7c3c74d6e0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses events.code. Brief ACCESS EXCLUSIVE on events.
ALTER TABLE events RENAME COLUMN code TO key;

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_code_idx;

-- Blocks writes to events (SHARE) while it builds events_key_idx. Reads and writes of events wait
-- until COMMIT (locked above).
CREATE INDEX events_key_idx ON events (key) WHERE key IS NOT NULL;
