-- 0001_move_log                                                  draft until committed
-- schemac 1  schema 46e51a8e5f4a -> 043edcfb96bd  text 8a45b158d6ca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA audit;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on log.
ALTER TABLE public.log SET SCHEMA audit;
