-- 0002_change_things_flags_change_things_network_switch                    file 2 of 3
-- schemac 1  schema e69e127ad29c -> ef4126990900  text f3a0bd71477c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes
--   things.network for cidr; new code runs from 0002 (switch), since it takes things.network for
--   inet.
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that takes things.network for cidr. Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN network TYPE inet USING network::inet;
