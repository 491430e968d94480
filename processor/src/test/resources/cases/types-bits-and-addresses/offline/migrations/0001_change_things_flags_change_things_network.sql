-- 0001_change_things_flags_change_things_network                 draft until committed
-- schemac 1  schema e69e127ad29c -> ef4126990900  text 088f22793549
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that takes things.network for cidr. Brief ACCESS EXCLUSIVE on things: catalogue only.
-- Loses the statistics of things.flags and things.network until ANALYZE.
ALTER TABLE things
  ALTER COLUMN flags TYPE varbit(16),
  ALTER COLUMN network TYPE inet USING network::inet;
