-- 0001_change_lines_total_switch                                 draft until committed
-- schemac 1  schema b3469f13accf -> 5c05436e773e  text 366f7a53ae9b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that relies on lines.total being computed. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines ALTER COLUMN total DROP EXPRESSION;

-- Breaks code that takes lines.total for integer. Blocks reads and writes of lines (ACCESS
-- EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ALTER COLUMN total TYPE text USING total::text;
