-- 0001_rename_level_to_level_move_log                                      file 1 of 2
-- schemac 1  schema e4379d033294 -> 2508b68eea98  text 7eadc8217e24
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema; new code runs from 0002 (switch), since it
--   uses the type history.level and history.log.
-- To back out before 0002 (switch) runs:
--   DROP SCHEMA history;
-- Locks no table that is in use.

CREATE SCHEMA history;
