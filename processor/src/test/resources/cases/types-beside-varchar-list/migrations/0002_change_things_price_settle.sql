-- 0002_change_things_price_settle                                          file 2 of 2
-- schemac 1  schema e0efc80c0e6d -> 86bf0a02dc93  text 3e5e5d38623e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- To back out, stop new code, then:
--   DROP INDEX things_price_code_idx;
--   CREATE INDEX CONCURRENTLY things_price_code_idx
--     ON things (price, code)
--     WHERE code NOT IN ('y', 'z');
-- Backing out leaves the type of things.price.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (price);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
