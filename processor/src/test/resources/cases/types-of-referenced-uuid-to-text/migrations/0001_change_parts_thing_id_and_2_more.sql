-- 0001_change_parts_thing_id_and_2_more                          draft until committed
-- schemac 1  schema b1852b1caf84 -> e0c04b3fa000  text 723355eccfa0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE parts
  DROP CONSTRAINT parts_thing_id_fkey,
  ALTER COLUMN thing_id TYPE text;

ALTER TABLE things
  DROP CONSTRAINT things_parent_id_fkey,
  ALTER COLUMN id TYPE text,
  ALTER COLUMN parent_id TYPE text,
  ADD CONSTRAINT things_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES things (id);

ALTER TABLE parts
  ADD CONSTRAINT parts_thing_id_fkey FOREIGN KEY (thing_id)
    REFERENCES things (id) ON DELETE CASCADE;
