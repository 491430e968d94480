-- 0002_move_log_switch                                           draft until committed
-- schemac 1  schema c3163c19d3f8 -> 66fa09e371fb  text f6154c0b3591
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP SCHEMA audit;
