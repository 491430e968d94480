-- 0002_move_log_switch                                           draft until committed
-- schemac 1  schema 46e51a8e5f4a -> 043edcfb96bd  text c509f8b812aa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on log.
ALTER TABLE public.log SET SCHEMA audit;
