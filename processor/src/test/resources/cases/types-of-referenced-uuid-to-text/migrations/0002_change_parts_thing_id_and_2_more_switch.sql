-- 0002_change_parts_thing_id_and_2_more_switch                   draft until committed
-- schemac 1  schema b1852b1caf84 -> e0c04b3fa000  text 26a4c2834839
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE things IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses things waits from here on
LOCK TABLE parts IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on parts and things: catalogue only.
ALTER TABLE parts
  ADD CONSTRAINT parts_thing_id_fkey FOREIGN KEY (thing_id)
    REFERENCES things (id) ON DELETE CASCADE NOT VALID;

-- Brief SHARE ROW EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  ADD CONSTRAINT things_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES things (id) NOT VALID;
