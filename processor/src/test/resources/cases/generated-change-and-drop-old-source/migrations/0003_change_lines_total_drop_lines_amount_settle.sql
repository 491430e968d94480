-- 0003_change_lines_total_drop_lines_amount_settle               draft until committed
-- schemac 1  schema 7e64d188177c -> 99c9837e6a3d  text b4f4f75f6f46
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE lines (total);

RESET lock_timeout;
