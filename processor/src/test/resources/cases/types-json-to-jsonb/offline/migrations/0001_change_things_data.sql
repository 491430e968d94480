-- 0001_change_things_data
-- schemac 1  schema a948253d365d -> 83c379bc5770  text d52eebd83fb8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.data for
--   json; new code runs from 0001, since it takes things.data for jsonb.
-- Loses what the new type cannot hold of things.data.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things. Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.data. Breaks code that takes things.data for json.
-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.data until ANALYZE. Fails on a value of things.data that its conversion
-- refuses.
ALTER TABLE things ALTER COLUMN data TYPE jsonb USING data::jsonb;

-- Blocks writes to things (SHARE) while it builds things_data_idx. Reads and writes of things wait
-- until COMMIT (locked above).
CREATE INDEX things_data_idx ON things USING gin (data);
