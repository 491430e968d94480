-- 0002_change_parts_id_and_2_more_settle                         draft until committed
-- schemac 1  schema 976d6643c5d9 -> e303291dd285  text 88f2a3c2efb4
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE parts (id, thing_id);

ANALYZE things (id);

RESET lock_timeout;
