-- 0001_rename_events_code_to_key                                 draft until committed
-- schemac 1  schema 86e6003dcc40 -> 552fb5dd08ca  text 3d397600a342
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE events RENAME COLUMN code TO key;

DROP INDEX events_code_idx;

CREATE INDEX events_key_idx ON events (key) WHERE key IS NOT NULL;
