-- 0001_move_orders                                                         file 1 of 2
-- schemac 1  schema 6649d9e9c777 -> e8a2bd1aaa1e  text 0339e255851f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema; new code runs from 0002 (switch), since it
--   uses the sequence store.numbers and store.orders.
-- To back out before 0002 (switch) runs:
--   DROP SCHEMA store;
-- Locks no table that is in use.

CREATE SCHEMA store;
