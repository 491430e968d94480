-- 0001_move_log
-- schemac 1  schema 46e51a8e5f4a -> 043edcfb96bd  text ca4b8a0daf2d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that does not find it through
--   the search_path, or names its old schema; new code runs from 0001, since it uses audit.log.
-- Locks: ACCESS EXCLUSIVE on public.log.

CREATE SCHEMA audit;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on log.
ALTER TABLE public.log SET SCHEMA audit;
