-- 0004_change_bookings_code_settle                               draft until committed
-- schemac 1  schema b6c4052de93c -> 3a179fbc617a  text 8d5cb9d32d51
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE bookings (code);

RESET lock_timeout;
