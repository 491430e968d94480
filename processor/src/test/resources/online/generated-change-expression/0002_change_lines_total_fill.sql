-- 0002_change_lines_total_fill                                   draft until committed
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text f0df5bcbb63d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE lines VALIDATE CONSTRAINT lines_total_check;

RESET lock_timeout;
