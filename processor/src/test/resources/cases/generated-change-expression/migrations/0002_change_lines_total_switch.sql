-- 0002_change_lines_total_switch                                 draft until committed
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text c7479c4e9804
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates lines_total_check. Brief
-- ACCESS EXCLUSIVE on lines: catalogue only.
ALTER TABLE lines ADD CONSTRAINT lines_total_check CHECK (total >= 0) NOT VALID;
