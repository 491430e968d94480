-- 0001_change_things_price                                                 file 1 of 2
-- schemac 1  schema e0efc80c0e6d -> 86bf0a02dc93  text adc0204e15e1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- To back out: see 0002 (settle).
-- Locks: ACCESS EXCLUSIVE on things.
-- Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
DROP INDEX things_price_code_idx;

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN price TYPE numeric;

-- Blocks writes to things (SHARE) while it builds things_price_code_idx. Reads and writes of things
-- wait until COMMIT (locked above).
CREATE INDEX things_price_code_idx ON things (price, code) WHERE code NOT IN ('y', 'z');
