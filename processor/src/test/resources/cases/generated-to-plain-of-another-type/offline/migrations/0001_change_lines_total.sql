-- 0001_change_lines_total                                        draft until committed
-- schemac 1  schema b3469f13accf -> 5c05436e773e  text 2161186eb54b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that relies on lines.total being computed. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines ALTER COLUMN total DROP EXPRESSION;

-- Breaks code that takes lines.total for integer. Blocks reads and writes of lines (ACCESS
-- EXCLUSIVE) while it rewrites lines. Loses the statistics of lines.total until ANALYZE.
ALTER TABLE lines ALTER COLUMN total TYPE text USING total::text;
