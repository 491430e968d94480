-- 0002_change_parts_thing_id_and_2_more_switch                   draft until committed
-- schemac 1  schema b1852b1caf84 -> e0c04b3fa000  text ce19294cd511
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief SHARE ROW EXCLUSIVE on parts and things: catalogue only.
ALTER TABLE parts
  ADD CONSTRAINT parts_thing_id_fkey FOREIGN KEY (thing_id)
    REFERENCES things (id) ON DELETE CASCADE NOT VALID;

-- Brief SHARE ROW EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  ADD CONSTRAINT things_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES things (id) NOT VALID;
