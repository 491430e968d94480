-- 0002_add_lines_total_add_lines_amount_fill                               file 2 of 3
-- schemac 1  schema 352d7a672e35 -> 4029c59b2b29  text 164f0530cd1d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   lines.amount or writes NULL to it; new code runs from 0003 (switch), since it uses lines.total.
-- To back out before 0003 (switch) runs:
--   DROP TRIGGER zz_schemac_lines ON lines;
--   DROP FUNCTION zz_schemac_lines();
--   ALTER TABLE lines DROP COLUMN amount;
-- Locks: ACCESS EXCLUSIVE on lines.
-- Scans lines. Updates rows of lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of lines in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM lines
    WHERE amount IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM lines
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE lines
        SET amount = 1
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND amount IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'lines: up to %', coalesce(high.id::text, 'the end');
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

-- Brief ACCESS EXCLUSIVE on lines: catalogue only.
ALTER TABLE lines
  DROP CONSTRAINT IF EXISTS schemac_lines_amount_check,
  ADD CONSTRAINT schemac_lines_amount_check CHECK (amount IS NOT NULL) NOT VALID;

-- Scans lines; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM lines WHERE amount IS NULL
ALTER TABLE lines VALIDATE CONSTRAINT schemac_lines_amount_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
