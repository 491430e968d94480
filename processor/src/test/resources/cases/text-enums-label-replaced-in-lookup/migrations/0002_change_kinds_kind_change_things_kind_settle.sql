-- 0002_change_kinds_kind_change_things_kind_settle                         file 2 of 2
-- schemac 1  schema 629447d8309b -> 026b9b648146  text a695bc1edc54
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0002 (settle), new code before it too.
-- New code meets 'TRUCK' in kinds.kind and 'TRUCK' in things.kind until 0002 (settle) has run.
-- Loses which rows of kinds.kind held 'TRUCK' and which rows of things.kind held 'TRUCK'.
-- Locks: ACCESS EXCLUSIVE on kinds and things.
-- Scans kinds and things. Updates rows of kinds and things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['kinds', 'things']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses which rows of kinds.kind held 'TRUCK'. Breaks code that looks for 'TRUCK' in kinds.kind.
-- Updates rows of kinds in batches that commit one by one. Fails if one of these finds rows:
-- SELECT (CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END) FROM kinds GROUP BY (CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END) HAVING count(*) > 1
-- SELECT lower((CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END)), region FROM kinds WHERE (CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END) <> 'CAR' AND lower((CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END)) IS NOT NULL AND region IS NOT NULL GROUP BY lower((CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END)), region HAVING count(*) > 1
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT kind INTO low FROM kinds
    WHERE kind = 'TRUCK'
    ORDER BY kind LIMIT 1;
  LOOP
    SELECT kind INTO high FROM kinds
      WHERE kind > low.kind
      ORDER BY kind OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE kinds
        SET kind = 'VAN'
        WHERE (low.kind IS NULL OR kind >= low.kind)
          AND (high.kind IS NULL OR kind < high.kind)
          AND kind = 'TRUCK';
      EXIT WHEN low.kind IS NULL;
      RAISE NOTICE 'kinds: up to %', coalesce(high.kind::text, 'the end');
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

-- Breaks code that writes 'TRUCK' to kinds.kind. Brief ACCESS EXCLUSIVE on kinds: catalogue only.
ALTER TABLE kinds
  DROP CONSTRAINT IF EXISTS kinds_kind_labels,
  ADD CONSTRAINT kinds_kind_labels CHECK (kind IN ('CAR', 'VAN')) NOT VALID;

-- Updates rows of kinds at once: writers of the same rows wait until the transaction ends.
UPDATE kinds SET kind = 'VAN' WHERE kind = 'TRUCK';

ALTER TABLE kinds VALIDATE CONSTRAINT kinds_kind_labels;

ALTER TABLE kinds DROP CONSTRAINT IF EXISTS schemac_kinds_kind_labels;

SET lock_timeout = '300ms';

-- Loses which rows of things.kind held 'TRUCK'. Breaks code that looks for 'TRUCK' in things.kind.
-- Updates rows of things in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM things
    WHERE kind = 'TRUCK'
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM things
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE things
        SET kind = 'VAN'
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND kind = 'TRUCK';
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

-- Breaks code that writes 'TRUCK' to things.kind. Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  DROP CONSTRAINT IF EXISTS things_kind_labels,
  ADD CONSTRAINT things_kind_labels CHECK (kind IN ('CAR', 'VAN')) NOT VALID;

-- Updates rows of things at once: writers of the same rows wait until the transaction ends.
UPDATE things SET kind = 'VAN' WHERE kind = 'TRUCK';

ALTER TABLE things VALIDATE CONSTRAINT things_kind_labels;

ALTER TABLE things DROP CONSTRAINT IF EXISTS schemac_things_kind_labels;

SET lock_timeout = '300ms';

-- Brief ACCESS EXCLUSIVE on things and SHARE ROW EXCLUSIVE on kinds: catalogue only.
ALTER TABLE things
  DROP CONSTRAINT IF EXISTS things_kind_fkey,
  ADD CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind) NOT VALID;

SET lock_timeout = '3s';

-- Scans kinds and things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things a WHERE a.kind IS NOT NULL AND NOT EXISTS (SELECT FROM kinds b WHERE b.kind = a.kind)
ALTER TABLE things VALIDATE CONSTRAINT things_kind_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
