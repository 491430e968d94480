-- 0002_move_log_switch                                                     file 2 of 2
-- schemac 1  schema 46e51a8e5f4a -> 043edcfb96bd  text 985f175817ab
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema; new code runs from 0002 (switch), since it
--   uses audit.log.
-- Locks: ACCESS EXCLUSIVE on public.log.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on log.
ALTER TABLE public.log SET SCHEMA audit;
