-- 0002_rename_level_to_level_move_log_switch                     draft until committed
-- schemac 1  schema e4379d033294 -> 2508b68eea98  text d401ba0c63ea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that names the type audit.level.
ALTER TYPE audit.level SET SCHEMA history;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on audit.log.
ALTER TABLE audit.log SET SCHEMA history;

DROP SCHEMA audit;
