-- 0003_change_lines_total_settle                                 draft until committed
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text 27d750bda944
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans lines; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM lines WHERE NOT (total >= 0)
ALTER TABLE lines VALIDATE CONSTRAINT lines_total_check;

ANALYZE lines (total);

RESET lock_timeout;
