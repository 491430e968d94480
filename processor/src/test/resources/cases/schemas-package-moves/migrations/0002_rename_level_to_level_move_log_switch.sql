-- 0002_rename_level_to_level_move_log_switch                               file 2 of 2
-- schemac 1  schema e4379d033294 -> 2508b68eea98  text 6d6a4b819ed1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema; new code runs from 0002 (switch), since it
--   uses the type history.level and history.log.
-- Locks: ACCESS EXCLUSIVE on audit.log.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that names the type audit.level.
ALTER TYPE audit.level SET SCHEMA history;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on audit.log.
ALTER TABLE audit.log SET SCHEMA history;

DROP SCHEMA audit;
