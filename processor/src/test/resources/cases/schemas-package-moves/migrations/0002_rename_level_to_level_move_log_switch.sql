-- 0002_rename_level_to_level_move_log_switch                     draft until committed
-- schemac 1  schema e4379d033294 -> 2508b68eea98  text f6154c0b3591
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP SCHEMA audit;
