-- 0001_change_autos_kind_change_things_kind_switch               draft until committed
-- schemac 1  schema f7a55e6202d0 -> 050a845e55b0  text 3f3c0779d125
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses things waits from here on
LOCK TABLE autos, prices IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on autos and things: catalogue only.
ALTER TABLE autos
  DROP CONSTRAINT autos_id_kind_fkey,
  DROP CONSTRAINT autos_kind_check,
  DROP CONSTRAINT autos_kind_labels,
  ADD CONSTRAINT schemac_autos_kind_labels
    CHECK (kind IN ('AUTO', 'CAR', 'TRUCK', 'VAN')) NOT VALID;

-- Brief ACCESS EXCLUSIVE on prices and things.
ALTER TABLE prices DROP CONSTRAINT prices_thing_id_thing_kind_fkey;

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  DROP CONSTRAINT things_kind_labels,
  ADD CONSTRAINT schemac_things_kind_labels
    CHECK (kind IN ('AUTO', 'CAR', 'TRUCK', 'VAN')) NOT VALID;
