-- 0002_change_bookings_state_fill                                          file 2 of 3
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text 7ad358e0b2b3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that inserts, or updates in any column, a row that violates
--   bookings_state_check.
-- To back out before 0003 (switch) runs, stop new code, then:
--   ALTER TABLE bookings
--     DROP CONSTRAINT IF EXISTS schemac_bookings_state_check,
--     DROP CONSTRAINT IF EXISTS bookings_state_check;
--   DROP TRIGGER zz_schemac_bookings ON bookings;
--   DROP FUNCTION zz_schemac_bookings();
--   ALTER TABLE bookings
--     ADD CONSTRAINT bookings_state_check CHECK (state IN ('open', 'shut')) NOT VALID;
-- Backing out leaves bookings_state_check NOT VALID and what was filled into bookings.state.
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Scans bookings. Updates rows of bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of bookings in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM bookings
    WHERE state IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM bookings
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE bookings
        SET state = 'unknown'
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND state IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'bookings: up to %', coalesce(high.id::text, 'the end');
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

-- Breaks code that inserts, or updates in any column, a row that violates bookings_state_check.
-- Brief ACCESS EXCLUSIVE on bookings: catalogue only.
ALTER TABLE bookings
  DROP CONSTRAINT IF EXISTS bookings_state_check,
  ADD CONSTRAINT bookings_state_check CHECK (state IN ('open', 'shut', 'unknown')) NOT VALID;

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (state IN ('open', 'shut', 'unknown'))
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_state_check;

-- Brief ACCESS EXCLUSIVE on bookings: catalogue only.
ALTER TABLE bookings
  DROP CONSTRAINT IF EXISTS schemac_bookings_state_check,
  ADD CONSTRAINT schemac_bookings_state_check CHECK (state IS NOT NULL) NOT VALID;

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE state IS NULL
ALTER TABLE bookings VALIDATE CONSTRAINT schemac_bookings_state_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
