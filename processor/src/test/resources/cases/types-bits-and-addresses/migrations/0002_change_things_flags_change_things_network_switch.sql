-- 0002_change_things_flags_change_things_network_switch          draft until committed
-- schemac 1  schema e69e127ad29c -> ef4126990900  text bcbcb18cbb8d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that takes things.network for cidr. Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN network TYPE inet USING network::inet;
