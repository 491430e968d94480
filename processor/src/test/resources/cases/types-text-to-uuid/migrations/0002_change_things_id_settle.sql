-- 0002_change_things_id_settle                                   draft until committed
-- schemac 1  schema b7f1e49b4fcc -> 84d9b46e9f3c  text 7c0da1216fc6
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (id);

RESET lock_timeout;
