-- 0002_change_things_price_change_things_weight_settle           draft until committed
-- schemac 1  schema b088a08c76c6 -> 34fc97c75782  text 1bb9108a12c0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (price, weight);

RESET lock_timeout;
