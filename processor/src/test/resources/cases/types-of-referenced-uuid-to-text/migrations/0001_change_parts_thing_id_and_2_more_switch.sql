-- 0001_change_parts_thing_id_and_2_more_switch                             file 1 of 2
-- schemac 1  schema b1852b1caf84 -> e0c04b3fa000  text 569fc8b9b84d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   parts.thing_id for uuid, things.id for uuid or things.parent_id for uuid; new code runs from
--   0001 (switch), since it takes parts.thing_id for text, things.id for text and things.parent_id
--   for text.
-- Locks: ACCESS EXCLUSIVE on parts and things.
-- Rewrites parts and things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['parts', 'things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses things waits from here on
LOCK TABLE parts IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

-- Breaks code that takes parts.thing_id for uuid. Blocks reads and writes of parts and things
-- (ACCESS EXCLUSIVE) while it rewrites parts.
ALTER TABLE parts
  DROP CONSTRAINT parts_thing_id_fkey,
  ALTER COLUMN thing_id TYPE text;

-- Breaks code that takes things.id for uuid, and code that takes things.parent_id for uuid. Blocks
-- reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Reads and writes of parts
-- wait until COMMIT (locked above). VALIDATE will fail if this finds rows:
-- SELECT * FROM things a WHERE a.parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.parent_id)
ALTER TABLE things
  DROP CONSTRAINT things_parent_id_fkey,
  ALTER COLUMN id TYPE text,
  ALTER COLUMN parent_id TYPE text,
  ADD CONSTRAINT things_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES things (id) NOT VALID;

-- Brief SHARE ROW EXCLUSIVE on parts and things: catalogue only.
-- VALIDATE will fail if this finds rows:
-- SELECT * FROM parts a WHERE a.thing_id IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.thing_id)
ALTER TABLE parts
  ADD CONSTRAINT parts_thing_id_fkey FOREIGN KEY (thing_id)
    REFERENCES things (id) ON DELETE CASCADE NOT VALID;
