-- 0002_change_lines_total_drop_lines_amount_switch               draft until committed
-- schemac 1  schema 7e64d188177c -> 99c9837e6a3d  text 2694369e1800
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of lines.amount, breaks code that uses it. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines DROP COLUMN amount;
