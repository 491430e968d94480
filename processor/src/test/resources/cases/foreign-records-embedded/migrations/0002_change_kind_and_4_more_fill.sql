-- 0002_change_kind_and_4_more_fill                                         file 2 of 3
-- schemac 1  schema d48ebc194144 -> 3f8e9b3a8adb  text 1550a381ba31
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   places.at_name or writes NULL to it or that uses places.at_y or places.at_x; new code runs from
--   0003 (switch), since it uses places.at_latitude and places.at_longitude.
-- To back out before 0003 (switch) runs:
--   ALTER TABLE places DROP CONSTRAINT IF EXISTS schemac_places_at_name_check;
--   DROP TRIGGER zz_schemac_places ON places;
--   DROP FUNCTION zz_schemac_places();
--   ALTER TABLE places DROP COLUMN at_height;
-- Backing out leaves the label 'NEW' of kind and what was filled into places.at_name.
-- Locks: ACCESS EXCLUSIVE on places.
-- Scans places. Updates rows of places.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['places']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of places in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM places
    WHERE at_name IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM places
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE places
        SET at_name = 'nowhere'
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND at_name IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'places: up to %', coalesce(high.id::text, 'the end');
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

-- Brief ACCESS EXCLUSIVE on places: catalogue only.
ALTER TABLE places
  DROP CONSTRAINT IF EXISTS schemac_places_at_name_check,
  ADD CONSTRAINT schemac_places_at_name_check CHECK (at_name IS NOT NULL) NOT VALID;

-- Scans places; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM places WHERE at_name IS NULL
ALTER TABLE places VALIDATE CONSTRAINT schemac_places_at_name_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
