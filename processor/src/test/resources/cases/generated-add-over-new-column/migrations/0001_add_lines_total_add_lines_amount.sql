-- 0001_add_lines_total_add_lines_amount                          draft until committed
-- schemac 1  schema 352d7a672e35 -> 4029c59b2b29  text 20a887580e61
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE lines ADD COLUMN amount integer;
