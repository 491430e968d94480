-- 0001_change_lines_total                                        draft until committed
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text 0fadd3d9b1e7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines. Loses the statistics
-- of lines.total until ANALYZE.
ALTER TABLE lines ALTER COLUMN total SET EXPRESSION AS (price * amount * 100);
