-- 0001_change_events_code_idx_change_events_data_idx_fill        draft until committed
-- schemac 1  schema 845d844bb68e -> 0c088c1a347a  text 25d955d3aae7
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_code_idx_build;

-- Builds events_code_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_code_idx_build ON events (code text_pattern_ops);

DROP INDEX CONCURRENTLY IF EXISTS events_data_idx_build;

-- Builds events_data_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_data_idx_build ON events USING gin (data jsonb_path_ops);

RESET lock_timeout;
