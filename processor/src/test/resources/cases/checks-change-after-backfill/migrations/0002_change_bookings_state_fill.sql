-- 0002_change_bookings_state_fill                                draft until committed
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text 0d79049ce16c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of bookings in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM bookings ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM bookings
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE bookings
      SET state = 'unknown'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND state IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out bookings.state or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- bookings: catalogue only.
ALTER TABLE bookings
  DROP CONSTRAINT IF EXISTS schemac_bookings_state_check,
  ADD CONSTRAINT schemac_bookings_state_check CHECK (state IS NOT NULL) NOT VALID;

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE state IS NULL
ALTER TABLE bookings VALIDATE CONSTRAINT schemac_bookings_state_check;

-- Breaks code that inserts, or updates in any column, a row that violates bookings_state_check.
-- Brief ACCESS EXCLUSIVE on bookings: catalogue only.
ALTER TABLE bookings
  DROP CONSTRAINT IF EXISTS bookings_state_check,
  ADD CONSTRAINT bookings_state_check CHECK (state IN ('open', 'shut', 'unknown')) NOT VALID;

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (state IN ('open', 'shut', 'unknown'))
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_state_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
