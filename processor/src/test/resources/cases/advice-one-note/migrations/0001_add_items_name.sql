-- 0001_add_items_name
-- schemac 1  schema 794582b45143 -> c05c0aa22f20  text 797fb051d2ab
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on items.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE items ADD COLUMN name text;
