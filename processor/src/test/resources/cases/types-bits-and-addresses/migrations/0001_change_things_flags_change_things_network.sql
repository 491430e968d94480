-- 0001_change_things_flags_change_things_network                 draft until committed
-- schemac 1  schema e69e127ad29c -> ef4126990900  text 4c2e208b8f9b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ALTER COLUMN flags TYPE varbit(16);
