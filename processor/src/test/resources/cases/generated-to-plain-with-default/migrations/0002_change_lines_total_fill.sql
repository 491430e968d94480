-- 0002_change_lines_total_fill                                             file 2 of 3
-- schemac 1  schema 5efae187845b -> 23d74d5d8c67  text 267844918530
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that relies on lines.total
--   being computed; new code runs from 0002 (fill), since it reads lines.total as never NULL.
-- No way back behind 0001: the loss of the expression of lines.total and the type of lines.total.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Scans lines. Updates rows of lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE lines (total);

SET lock_timeout = '300ms';

-- Updates rows of lines in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM lines
    WHERE total IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM lines
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE lines
        SET total = 0
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND total IS NULL;
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
  DROP CONSTRAINT IF EXISTS schemac_lines_total_check,
  ADD CONSTRAINT schemac_lines_total_check CHECK (total IS NOT NULL) NOT VALID;

-- Scans lines; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM lines WHERE total IS NULL
ALTER TABLE lines VALIDATE CONSTRAINT schemac_lines_total_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
