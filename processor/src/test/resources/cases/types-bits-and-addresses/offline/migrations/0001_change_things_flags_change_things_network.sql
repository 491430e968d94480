-- 0001_change_things_flags_change_things_network
-- schemac 1  schema e69e127ad29c -> ef4126990900  text e5ef6545155a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.network for
--   cidr; new code runs from 0001, since it takes things.flags for varbit(16) and things.network
--   for inet.
-- Locks: ACCESS EXCLUSIVE on things.

-- Breaks code that takes things.network for cidr. Brief ACCESS EXCLUSIVE on things: catalogue only.
-- Loses the statistics of things.flags and things.network until ANALYZE.
ALTER TABLE things
  ALTER COLUMN flags TYPE varbit(16),
  ALTER COLUMN network TYPE inet USING network::inet;
