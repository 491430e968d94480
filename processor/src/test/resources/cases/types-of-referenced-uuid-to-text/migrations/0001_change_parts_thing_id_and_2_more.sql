-- 0001_change_parts_thing_id_and_2_more                          draft until committed
-- schemac 1  schema b1852b1caf84 -> e0c04b3fa000  text f5f2067a1fd8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Breaks code that takes parts.thing_id for uuid. Blocks reads and writes of parts and things
-- (ACCESS EXCLUSIVE) while it rewrites parts.
ALTER TABLE parts
  DROP CONSTRAINT parts_thing_id_fkey,
  ALTER COLUMN thing_id TYPE text;

-- Breaks code that takes things.id for uuid, and code that takes things.parent_id for uuid. Blocks
-- reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Reads and writes of parts
-- still wait, locked above.
ALTER TABLE things
  DROP CONSTRAINT things_parent_id_fkey,
  ALTER COLUMN id TYPE text,
  ALTER COLUMN parent_id TYPE text;
