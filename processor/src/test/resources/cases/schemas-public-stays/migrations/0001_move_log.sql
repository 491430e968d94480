-- 0001_move_log                                                  draft until committed
-- schemac 1  schema 46e51a8e5f4a -> 043edcfb96bd  text f5a1eded2420
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

CREATE SCHEMA audit;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on log.
ALTER TABLE public.log SET SCHEMA audit;
