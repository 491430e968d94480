-- 0003_rename_things_tag_to_tags_change_things_tags_switch       draft until committed
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text c5f2eb15e759
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses things.tag. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN tag TO tags;
