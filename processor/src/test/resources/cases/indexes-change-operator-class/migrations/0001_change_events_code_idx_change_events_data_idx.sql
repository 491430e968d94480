-- 0001_change_events_code_idx_change_events_data_idx             draft until committed
-- schemac 1  schema 845d844bb68e -> 0c088c1a347a  text f3dbdae8ce36
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX events_code_idx;

DROP INDEX events_data_idx;

CREATE INDEX events_code_idx ON events (code text_pattern_ops);

CREATE INDEX events_data_idx ON events USING gin (data jsonb_path_ops);
