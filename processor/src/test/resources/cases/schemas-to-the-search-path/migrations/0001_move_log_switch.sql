-- 0001_move_log_switch
-- schemac 1  schema c3163c19d3f8 -> 66fa09e371fb  text e2af2a41ebf8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema; new code runs from 0001 (switch), since it
--   uses public.log.
-- Locks: ACCESS EXCLUSIVE on audit.log.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on audit.log.
ALTER TABLE audit.log SET SCHEMA public;

DROP SCHEMA audit;
