-- 0002_add_parcels_number_add_parcels_code_fill                            file 2 of 4
-- schemac 1  schema d790e755aca3 -> 22a70cd4f34c  text 41b1e92a7039
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   parcels.number or writes NULL to it; new code runs from 0003 (switch), since it uses
--   parcels.code.
-- Only from 0004 (settle): new code that says ON CONFLICT (code).
-- To back out before 0003 (switch) runs:
--   DROP TRIGGER zz_schemac_parcels ON parcels;
--   DROP FUNCTION zz_schemac_parcels();
--   ALTER TABLE parcels DROP COLUMN number;
-- Locks: ACCESS EXCLUSIVE on parcels.
-- Scans parcels. Updates rows of parcels.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['parcels']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of parcels in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM parcels
    WHERE number IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM parcels
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE parcels
        SET number = id
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND number IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'parcels: up to %', coalesce(high.id::text, 'the end');
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

-- Brief ACCESS EXCLUSIVE on parcels: catalogue only.
ALTER TABLE parcels
  DROP CONSTRAINT IF EXISTS schemac_parcels_number_check,
  ADD CONSTRAINT schemac_parcels_number_check CHECK (number IS NOT NULL) NOT VALID;

-- Scans parcels; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM parcels WHERE number IS NULL
ALTER TABLE parcels VALIDATE CONSTRAINT schemac_parcels_number_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
