-- 0001_add_items_name
-- schemac 1  schema 794582b45143 -> c05c0aa22f20  text 15a7f2015275
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on items.

ALTER TABLE items ADD COLUMN name text;
