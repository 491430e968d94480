-- 0001_change_things_flags_change_things_network                           file 1 of 2
-- schemac 1  schema e69e127ad29c -> ef4126990900  text 0dfbc68ed08f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.network for
--   cidr; new code runs from 0001, since it takes things.flags for varbit(16) and things.network
--   for inet.
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that takes things.network for cidr. Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  ALTER COLUMN flags TYPE varbit(16),
  ALTER COLUMN network TYPE inet USING network::inet;
