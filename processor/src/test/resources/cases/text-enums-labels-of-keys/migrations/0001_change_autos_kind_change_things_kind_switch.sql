-- 0001_change_autos_kind_change_things_kind_switch                         file 1 of 2
-- schemac 1  schema f7a55e6202d0 -> 050a845e55b0  text 7376b1d281d6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (settle), new code from 0001 (switch).
-- What new code writes breaks old code that reads 'AUTO' in autos.kind or 'AUTO' in things.kind
--   without knowing it.
-- New code meets 'CAR', 'TRUCK' in autos.kind, 'CAR', 'TRUCK' in prices.thing_kind and 'CAR',
--   'TRUCK' in things.kind until 0002 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on autos, prices and things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses things waits from here on
LOCK TABLE autos, prices IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads 'AUTO' in autos.kind without knowing it. Brief ACCESS EXCLUSIVE on autos
-- and things: catalogue only.
ALTER TABLE autos
  DROP CONSTRAINT autos_id_kind_fkey,
  DROP CONSTRAINT autos_kind_check,
  DROP CONSTRAINT autos_kind_labels,
  ADD CONSTRAINT schemac_autos_kind_labels
    CHECK (kind IN ('AUTO', 'CAR', 'TRUCK', 'VAN')) NOT VALID;

-- Brief ACCESS EXCLUSIVE on prices and things.
ALTER TABLE prices DROP CONSTRAINT prices_thing_id_thing_kind_fkey;

-- Breaks code that reads 'AUTO' in things.kind without knowing it. Brief ACCESS EXCLUSIVE on
-- things: catalogue only.
ALTER TABLE things
  DROP CONSTRAINT things_kind_labels,
  ADD CONSTRAINT schemac_things_kind_labels
    CHECK (kind IN ('AUTO', 'CAR', 'TRUCK', 'VAN')) NOT VALID;
