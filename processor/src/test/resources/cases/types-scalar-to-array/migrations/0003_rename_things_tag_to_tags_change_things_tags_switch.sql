-- 0003_rename_things_tag_to_tags_change_things_tags_switch                 file 3 of 3
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text a3ae2467ea7e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.tag for
--   text; new code runs from 0003 (switch), since it uses things.tags.
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses things.tag. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN tag TO tags;
