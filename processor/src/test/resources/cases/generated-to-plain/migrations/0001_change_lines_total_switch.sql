-- 0001_change_lines_total_switch                                 draft until committed
-- schemac 1  schema b3469f13accf -> 6b24df5f3744  text 06ad31159c0b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that relies on lines.total being computed. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines ALTER COLUMN total DROP EXPRESSION;
