-- 0001_change_lines_total_switch
-- schemac 1  schema b3469f13accf -> 6b24df5f3744  text 838c730b874c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that relies on
--   lines.total being computed; new code runs from 0001 (switch), since it writes values of its own
--   to lines.total.
-- Locks: ACCESS EXCLUSIVE on lines.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that relies on lines.total being computed. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines ALTER COLUMN total DROP EXPRESSION;
