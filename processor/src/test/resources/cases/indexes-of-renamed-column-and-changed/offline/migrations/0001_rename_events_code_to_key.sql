-- 0001_rename_events_code_to_key
-- schemac 1  schema 86e6003dcc40 -> 552fb5dd08ca  text bb9b4f69ad03
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses events.code; new
--   code runs from 0001, since it uses events.key.
-- Locks: ACCESS EXCLUSIVE on events.
-- Builds indexes on events.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['events']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses events.code. Brief ACCESS EXCLUSIVE on events.
ALTER TABLE events RENAME COLUMN code TO key;

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_code_idx;

-- Blocks writes to events (SHARE) while it builds events_key_idx. Reads and writes of events wait
-- until COMMIT (locked above).
CREATE INDEX events_key_idx ON events (key) WHERE key IS NOT NULL;
