-- 0002_change_lines_total_settle                                           file 2 of 2
-- schemac 1  schema b3469f13accf -> 5c05436e773e  text 6b5af54d282c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that relies on
--   lines.total being computed or that takes lines.total for integer; new code runs from 0001
--   (switch), since it writes values of its own to lines.total and takes lines.total for text.
-- Locks: SHARE UPDATE EXCLUSIVE on lines.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE lines (total);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
