-- 0002_change_things_key_and_3_more_settle                       draft until committed
-- schemac 1  schema 614b75cf6e8d -> fc8a2a53391c  text 9e635373b084
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (key, open, size, address);

RESET lock_timeout;
