-- 0003_add_lines_total_switch                                    draft until committed
-- schemac 1  schema e3f1e0066906 -> b3469f13accf  text 22e64fca6450
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX lines_total_idx_build RENAME TO lines_total_idx;
