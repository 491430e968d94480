-- 0002_change_lines_total_settle                                 draft until committed
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text b4f4f75f6f46
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE lines (total);

RESET lock_timeout;
