-- 0002_change_things_flags_change_things_network_settle          draft until committed
-- schemac 1  schema e69e127ad29c -> ef4126990900  text 01e18555cda1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (flags, network);

RESET lock_timeout;
