-- 0001_move_log                                                            file 1 of 2
-- schemac 1  schema 46e51a8e5f4a -> 043edcfb96bd  text 334b56371cb7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema; new code runs from 0002 (switch), since it
--   uses audit.log.
-- To back out before 0002 (switch) runs:
--   DROP SCHEMA audit;
-- Locks no table that is in use.

CREATE SCHEMA audit;
