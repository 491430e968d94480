-- 0003_change_lines_total_switch                                           file 3 of 3
-- schemac 1  schema 5efae187845b -> 23d74d5d8c67  text 592e391ca604
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that relies on lines.total
--   being computed; new code runs from 0002 (fill), since it reads lines.total as never NULL.
-- Locks: ACCESS EXCLUSIVE on lines.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to lines.total. Brief ACCESS EXCLUSIVE on lines.
DROP TRIGGER zz_schemac_lines ON lines;

DROP FUNCTION zz_schemac_lines();

-- Brief ACCESS EXCLUSIVE on lines: catalogue only.
ALTER TABLE lines ALTER COLUMN total SET NOT NULL;

ALTER TABLE lines DROP CONSTRAINT schemac_lines_total_check;
