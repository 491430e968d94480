-- 0002_change_autos_kind_change_things_kind_fill                 draft until committed
-- schemac 1  schema f7a55e6202d0 -> 050a845e55b0  text b057b21091bf
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses which rows of autos.kind held 'TRUCK'. Breaks code that looks for 'CAR', 'TRUCK' in
-- autos.kind. Updates rows of autos in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM autos ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM autos
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE autos
      SET kind = CASE kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND kind IN ('CAR', 'TRUCK');
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that inserts, or updates in any column, a row that violates autos_kind_check. Brief
-- ACCESS EXCLUSIVE on autos: catalogue only.
ALTER TABLE autos
  DROP CONSTRAINT IF EXISTS autos_kind_check,
  ADD CONSTRAINT autos_kind_check CHECK (kind = 'AUTO') NOT VALID;

-- Scans autos; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM autos WHERE NOT (kind = 'AUTO')
ALTER TABLE autos VALIDATE CONSTRAINT autos_kind_check;

-- Breaks code that looks for 'CAR', 'TRUCK' in prices.thing_kind. Updates rows of prices in batches
-- that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM prices ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM prices
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE prices
      SET thing_kind = CASE thing_kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND thing_kind IN ('CAR', 'TRUCK');
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Loses which rows of things.kind held 'TRUCK'. Breaks code that looks for 'CAR', 'TRUCK' in
-- things.kind. Updates rows of things in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM things ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM things
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE things
      SET kind = CASE kind WHEN 'CAR' THEN 'AUTO' WHEN 'TRUCK' THEN 'VAN' END
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND kind IN ('CAR', 'TRUCK');
    COMMIT;
    low := high;
  END LOOP;
END
$$;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
