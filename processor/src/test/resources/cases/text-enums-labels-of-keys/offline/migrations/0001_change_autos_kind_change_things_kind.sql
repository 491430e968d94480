-- 0001_change_autos_kind_change_things_kind
-- schemac 1  schema f7a55e6202d0 -> 050a845e55b0  text fcf6842d7aa5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that looks for 'CAR', 'TRUCK'
--   in autos.kind, 'CAR', 'TRUCK' in prices.thing_kind or 'CAR', 'TRUCK' in things.kind; new code
--   runs from 0001, since it writes 'AUTO' to autos.kind and 'AUTO' to things.kind.
-- Loses which rows of autos.kind held 'TRUCK' and which rows of things.kind held 'TRUCK'.
-- Locks: ACCESS EXCLUSIVE on autos, prices and things.
-- Scans autos, prices and things. Updates rows of autos, prices and things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['autos', 'prices', 'things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads 'AUTO' in autos.kind without knowing it. Brief ACCESS EXCLUSIVE on autos
-- and things.
ALTER TABLE autos
  DROP CONSTRAINT autos_id_kind_fkey,
  DROP CONSTRAINT autos_kind_check,
  DROP CONSTRAINT autos_kind_labels;

-- Brief ACCESS EXCLUSIVE on prices and things.
ALTER TABLE prices DROP CONSTRAINT prices_thing_id_thing_kind_fkey;

-- Loses which rows of autos.kind held 'TRUCK'. Breaks code that looks for 'CAR', 'TRUCK' in
-- autos.kind. Updates rows of autos at once: writers of the same rows wait until the transaction
-- ends. Reads and writes of autos, prices and things wait until COMMIT (locked above).
UPDATE autos
  SET kind = CASE kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
  WHERE kind IN ('CAR', 'TRUCK');

-- Breaks code that violates autos_kind_check. Blocks reads and writes of autos (ACCESS EXCLUSIVE)
-- while it scans autos. Reads and writes of prices and things wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT * FROM autos WHERE NOT (kind = 'AUTO')
ALTER TABLE autos
  ADD CONSTRAINT autos_kind_check CHECK (kind = 'AUTO'),
  ADD CONSTRAINT autos_kind_labels CHECK (kind IN ('AUTO', 'VAN'));

-- Breaks code that looks for 'CAR', 'TRUCK' in prices.thing_kind. Updates rows of prices at once:
-- writers of the same rows wait until the transaction ends. Reads and writes of autos, prices and
-- things wait until COMMIT (locked above).
UPDATE prices
  SET thing_kind = CASE thing_kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
  WHERE thing_kind IN ('CAR', 'TRUCK');

-- Breaks code that reads 'AUTO' in things.kind without knowing it. Brief ACCESS EXCLUSIVE on
-- things.
ALTER TABLE things DROP CONSTRAINT things_kind_labels;

-- Loses which rows of things.kind held 'TRUCK'. Breaks code that looks for 'CAR', 'TRUCK' in
-- things.kind. Updates rows of things at once: writers of the same rows wait until the transaction
-- ends. Reads and writes of autos, prices and things wait until COMMIT (locked above).
UPDATE things
  SET kind = CASE kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
  WHERE kind IN ('CAR', 'TRUCK');

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it scans things. Reads and writes of
-- autos and prices wait until COMMIT (locked above).
ALTER TABLE things ADD CONSTRAINT things_kind_labels CHECK (kind IN ('AUTO', 'VAN'));

-- Blocks writes to autos and things (SHARE ROW EXCLUSIVE) while it scans autos and things. Reads
-- and writes of autos, prices and things wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT * FROM autos a WHERE a.id IS NOT NULL AND a.kind IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.id AND b.kind = a.kind)
ALTER TABLE autos
  ADD CONSTRAINT autos_id_kind_fkey FOREIGN KEY (id, kind) REFERENCES things (id, kind);

-- Blocks writes to prices and things (SHARE ROW EXCLUSIVE) while it scans prices and things. Reads
-- and writes of autos, prices and things wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT * FROM prices a WHERE a.thing_id IS NOT NULL AND a.thing_kind IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.thing_id AND b.kind = a.thing_kind)
ALTER TABLE prices
  ADD CONSTRAINT prices_thing_id_thing_kind_fkey FOREIGN KEY (thing_id, thing_kind)
    REFERENCES things (id, kind);
