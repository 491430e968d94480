-- 0002_change_things_price_settle                                draft until committed
-- schemac 1  schema e0efc80c0e6d -> 86bf0a02dc93  text 7ecf4e10081e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (price);

RESET lock_timeout;
