-- 0001_rename_level_to_level_move_log
-- schemac 1  schema e4379d033294 -> 2508b68eea98  text 7b78213460f1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that does not find it through
--   the search_path, or names its old schema; new code runs from 0001, since it uses the type
--   history.level and history.log.
-- Locks: ACCESS EXCLUSIVE on audit.log.

CREATE SCHEMA history;

-- Breaks code that names the type audit.level.
ALTER TYPE audit.level SET SCHEMA history;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on audit.log.
ALTER TABLE audit.log SET SCHEMA history;

DROP SCHEMA audit;
