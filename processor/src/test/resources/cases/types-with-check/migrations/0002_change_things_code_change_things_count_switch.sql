-- 0002_change_things_code_change_things_count_switch             draft until committed
-- schemac 1  schema d465ad4cbc83 -> c7f79ce5c7ab  text a95c0964b507
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates things_count_check. Brief
-- ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things ADD CONSTRAINT things_count_check CHECK (count > 0) NOT VALID;
