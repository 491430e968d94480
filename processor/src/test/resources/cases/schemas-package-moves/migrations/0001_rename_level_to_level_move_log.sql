-- 0001_rename_level_to_level_move_log                            draft until committed
-- schemac 1  schema e4379d033294 -> 2508b68eea98  text 703b274ea7d5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA history;
