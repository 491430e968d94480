-- 0001_move_log                                                  draft until committed
-- schemac 1  schema c3163c19d3f8 -> 66fa09e371fb  text ad6c5eb3e97f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on audit.log.
ALTER TABLE audit.log SET SCHEMA public;

DROP SCHEMA audit;
