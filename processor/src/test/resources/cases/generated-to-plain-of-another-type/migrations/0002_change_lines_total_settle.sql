-- 0002_change_lines_total_settle                                 draft until committed
-- schemac 1  schema b3469f13accf -> 5c05436e773e  text b4f4f75f6f46
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE lines (total);

RESET lock_timeout;
