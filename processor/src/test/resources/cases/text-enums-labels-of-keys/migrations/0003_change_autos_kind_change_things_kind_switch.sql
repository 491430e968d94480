-- 0003_change_autos_kind_change_things_kind_switch               draft until committed
-- schemac 1  schema f7a55e6202d0 -> 050a845e55b0  text dcaab4ea6d1e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses things waits from here on
DO $$
BEGIN
  LOCK TABLE autos IN ACCESS EXCLUSIVE MODE;
  LOCK TABLE prices IN SHARE ROW EXCLUSIVE MODE;
END
$$;
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes 'CAR', 'TRUCK' to autos.kind. Brief ACCESS EXCLUSIVE on autos and SHARE
-- ROW EXCLUSIVE on things: catalogue only.
ALTER TABLE autos
  DROP CONSTRAINT schemac_autos_kind_labels,
  ADD CONSTRAINT autos_id_kind_fkey FOREIGN KEY (id, kind) REFERENCES things (id, kind) NOT VALID,
  ADD CONSTRAINT autos_kind_labels CHECK (kind IN ('AUTO', 'VAN')) NOT VALID;

-- Breaks code that writes 'CAR', 'TRUCK' to things.kind. Brief ACCESS EXCLUSIVE on things:
-- catalogue only.
ALTER TABLE things
  DROP CONSTRAINT schemac_things_kind_labels,
  ADD CONSTRAINT things_kind_labels CHECK (kind IN ('AUTO', 'VAN')) NOT VALID;

-- Brief SHARE ROW EXCLUSIVE on prices and things: catalogue only.
ALTER TABLE prices
  ADD CONSTRAINT prices_thing_id_thing_kind_fkey FOREIGN KEY (thing_id, thing_kind)
    REFERENCES things (id, kind) NOT VALID;
