-- 0003_change_lines_total_drop_lines_amount_settle                         file 3 of 3
-- schemac 1  schema 7e64d188177c -> 99c9837e6a3d  text 28639f274e79
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses
--   lines.amount; new code runs from 0002 (switch), since it leaves out lines.amount or writes NULL
--   to it.
-- Locks: SHARE UPDATE EXCLUSIVE on lines.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE lines (total);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
