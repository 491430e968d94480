-- 0001_change_things_price
-- schemac 1  schema e0efc80c0e6d -> 86bf0a02dc93  text 053b1ab0946e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.
-- Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
DROP INDEX things_price_code_idx;

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.price until
-- ANALYZE.
ALTER TABLE things ALTER COLUMN price TYPE numeric;

-- Blocks writes to things (SHARE) while it builds things_price_code_idx. Reads and writes of things
-- wait until COMMIT (locked above).
CREATE INDEX things_price_code_idx ON things (price, code) WHERE code NOT IN ('y', 'z');
