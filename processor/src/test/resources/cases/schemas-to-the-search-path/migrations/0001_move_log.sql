-- 0001_move_log                                                  draft until committed
-- schemac 1  schema c3163c19d3f8 -> 66fa09e371fb  text 91c0f6875c91
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE audit.log SET SCHEMA public;

DROP SCHEMA audit;
