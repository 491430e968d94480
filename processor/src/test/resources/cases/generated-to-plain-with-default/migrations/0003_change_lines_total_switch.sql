-- 0003_change_lines_total_switch                                 draft until committed
-- schemac 1  schema 5efae187845b -> 23d74d5d8c67  text d56cf18c79a0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to lines.total. Brief ACCESS EXCLUSIVE on lines.
DROP TRIGGER zz_schemac_lines ON lines;

DROP FUNCTION zz_schemac_lines();

-- Brief ACCESS EXCLUSIVE on lines: catalogue only.
ALTER TABLE lines ALTER COLUMN total SET NOT NULL;

ALTER TABLE lines DROP CONSTRAINT schemac_lines_total_check;
