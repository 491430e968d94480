-- 0002_change_autos_kind_change_things_kind_settle                         file 2 of 2
-- schemac 1  schema f7a55e6202d0 -> 050a845e55b0  text d2a1b3d2726b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0002 (settle), new code from 0001 (switch).
-- What new code writes breaks old code that reads 'AUTO' in autos.kind or 'AUTO' in things.kind
--   without knowing it.
-- New code meets 'CAR', 'TRUCK' in autos.kind, 'CAR', 'TRUCK' in prices.thing_kind and 'CAR',
--   'TRUCK' in things.kind until 0002 (settle) has run.
-- Loses which rows of autos.kind held 'TRUCK' and which rows of things.kind held 'TRUCK'.
-- Locks: ACCESS EXCLUSIVE on autos, prices and things.
-- Scans autos, prices and things. Updates rows of autos, prices and things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['autos', 'prices', 'things']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses which rows of autos.kind held 'TRUCK'. Breaks code that looks for 'CAR', 'TRUCK' in
-- autos.kind. Updates rows of autos in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM autos
    WHERE kind IN ('CAR', 'TRUCK')
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM autos
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE autos
        SET kind = CASE kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND kind IN ('CAR', 'TRUCK');
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'autos: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

SET lock_timeout = '3s';

-- Breaks code that inserts, or updates in any column, a row that violates autos_kind_check, and
-- code that writes 'CAR', 'TRUCK' to autos.kind. Brief ACCESS EXCLUSIVE on autos: catalogue only.
ALTER TABLE autos
  DROP CONSTRAINT IF EXISTS autos_kind_check,
  DROP CONSTRAINT IF EXISTS autos_kind_labels,
  ADD CONSTRAINT autos_kind_check CHECK (kind = 'AUTO') NOT VALID,
  ADD CONSTRAINT autos_kind_labels CHECK (kind IN ('AUTO', 'VAN')) NOT VALID;

-- Updates rows of autos at once: writers of the same rows wait until the transaction ends.
UPDATE autos
  SET kind = CASE kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
  WHERE kind IN ('CAR', 'TRUCK');

-- Scans autos; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM autos WHERE NOT (kind = 'AUTO')
ALTER TABLE autos
  VALIDATE CONSTRAINT autos_kind_check,
  VALIDATE CONSTRAINT autos_kind_labels;

ALTER TABLE autos DROP CONSTRAINT IF EXISTS schemac_autos_kind_labels;

SET lock_timeout = '300ms';

-- Breaks code that looks for 'CAR', 'TRUCK' in prices.thing_kind. Updates rows of prices in batches
-- that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM prices
    WHERE thing_kind IN ('CAR', 'TRUCK')
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM prices
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE prices
        SET thing_kind = CASE thing_kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND thing_kind IN ('CAR', 'TRUCK');
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'prices: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

-- Loses which rows of things.kind held 'TRUCK'. Breaks code that looks for 'CAR', 'TRUCK' in
-- things.kind. Updates rows of things in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM things
    WHERE kind IN ('CAR', 'TRUCK')
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM things
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE things
        SET kind = CASE kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND kind IN ('CAR', 'TRUCK');
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'things: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

SET lock_timeout = '3s';

-- Breaks code that writes 'CAR', 'TRUCK' to things.kind. Brief ACCESS EXCLUSIVE on things:
-- catalogue only.
ALTER TABLE things
  DROP CONSTRAINT IF EXISTS things_kind_labels,
  ADD CONSTRAINT things_kind_labels CHECK (kind IN ('AUTO', 'VAN')) NOT VALID;

-- Updates rows of things at once: writers of the same rows wait until the transaction ends.
UPDATE things
  SET kind = CASE kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
  WHERE kind IN ('CAR', 'TRUCK');

ALTER TABLE things VALIDATE CONSTRAINT things_kind_labels;

ALTER TABLE things DROP CONSTRAINT IF EXISTS schemac_things_kind_labels;

SET lock_timeout = '300ms';

-- Brief ACCESS EXCLUSIVE on autos and SHARE ROW EXCLUSIVE on things: catalogue only.
ALTER TABLE autos
  DROP CONSTRAINT IF EXISTS autos_id_kind_fkey,
  ADD CONSTRAINT autos_id_kind_fkey FOREIGN KEY (id, kind) REFERENCES things (id, kind) NOT VALID;

SET lock_timeout = '3s';

-- Scans autos and things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM autos a WHERE a.id IS NOT NULL AND a.kind IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.id AND b.kind = a.kind)
ALTER TABLE autos VALIDATE CONSTRAINT autos_id_kind_fkey;

SET lock_timeout = '300ms';

-- Brief ACCESS EXCLUSIVE on prices and SHARE ROW EXCLUSIVE on things: catalogue only.
ALTER TABLE prices
  DROP CONSTRAINT IF EXISTS prices_thing_id_thing_kind_fkey,
  ADD CONSTRAINT prices_thing_id_thing_kind_fkey FOREIGN KEY (thing_id, thing_kind)
    REFERENCES things (id, kind) NOT VALID;

SET lock_timeout = '3s';

-- Updates rows of prices at once: writers of the same rows wait until the transaction ends.
UPDATE prices
  SET thing_kind = CASE thing_kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
  WHERE thing_kind IN ('CAR', 'TRUCK');

-- Scans prices and things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM prices a WHERE a.thing_id IS NOT NULL AND a.thing_kind IS NOT NULL AND NOT EXISTS (SELECT FROM things b WHERE b.id = a.thing_id AND b.kind = a.thing_kind)
ALTER TABLE prices VALIDATE CONSTRAINT prices_thing_id_thing_kind_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
