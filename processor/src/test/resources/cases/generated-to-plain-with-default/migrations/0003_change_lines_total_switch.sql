-- 0003_change_lines_total_switch                                 draft until committed
-- schemac 1  schema 5efae187845b -> 23d74d5d8c67  text f7a338990b30
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on lines: catalogue only.
ALTER TABLE lines ALTER COLUMN total SET NOT NULL;

ALTER TABLE lines DROP CONSTRAINT schemac_lines_total_check;
