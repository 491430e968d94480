-- 0003_change_things_flags_change_things_network_settle                    file 3 of 3
-- schemac 1  schema e69e127ad29c -> ef4126990900  text 4817a6a08d50
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes
--   things.network for cidr; new code runs from 0002 (switch), since it takes things.network for
--   inet.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (flags, network);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
