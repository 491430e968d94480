-- 0002_change_lines_total_settle                                           file 2 of 2
-- schemac 1  schema 6b24df5f3744 -> b3469f13accf  text d3fdb548fe92
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that inserts values of its own into lines.total.
-- Locks: SHARE UPDATE EXCLUSIVE on lines.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE lines (total);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
