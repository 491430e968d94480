-- 0001_change_events_code_idx_change_events_data_idx
-- schemac 1  schema 845d844bb68e -> 0c088c1a347a  text 4f31a5f24e6a
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
DROP INDEX events_data_idx;

-- Blocks writes to events (SHARE) while it builds events_code_idx. Reads and writes of events wait
-- until COMMIT (locked above).
CREATE INDEX events_code_idx ON events (code text_pattern_ops);

-- Blocks writes to events (SHARE) while it builds events_data_idx. Reads and writes of events wait
-- until COMMIT (locked above).
CREATE INDEX events_data_idx ON events USING gin (data jsonb_path_ops);
