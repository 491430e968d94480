-- 0002_change_lines_total_drop_lines_amount_switch                         file 2 of 3
-- schemac 1  schema 7e64d188177c -> 99c9837e6a3d  text 1df552daa0e9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses
--   lines.amount; new code runs from 0002 (switch), since it leaves out lines.amount or writes NULL
--   to it.
-- Loses the values of lines.amount.
-- Locks: ACCESS EXCLUSIVE on lines.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of lines.amount, breaks code that uses it. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines DROP COLUMN amount;
