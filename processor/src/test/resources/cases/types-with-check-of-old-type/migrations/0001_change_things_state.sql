-- 0001_change_things_state                                       draft until committed
-- schemac 1  schema eff393820a47 -> 23b47769443f  text 196479df42df
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  DROP CONSTRAINT things_state_check,
  ALTER COLUMN state TYPE integer USING state::integer,
  ADD CONSTRAINT things_state_check CHECK (state IN (0, 1));
