-- 0002_change_things_amount_settle                               draft until committed
-- schemac 1  schema 194941a10b09 -> 904dddd7b7a4  text 5f8eae12c50b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (amount);

RESET lock_timeout;
