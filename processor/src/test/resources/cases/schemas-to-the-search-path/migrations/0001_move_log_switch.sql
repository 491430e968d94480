-- 0001_move_log_switch                                           draft until committed
-- schemac 1  schema c3163c19d3f8 -> 66fa09e371fb  text f683f5b724b9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on audit.log.
ALTER TABLE audit.log SET SCHEMA public;

DROP SCHEMA audit;
