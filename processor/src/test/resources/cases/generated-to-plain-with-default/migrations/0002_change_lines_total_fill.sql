-- 0002_change_lines_total_fill                                   draft until committed
-- schemac 1  schema 5efae187845b -> 23d74d5d8c67  text 26758088bce4
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of lines in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM lines ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM lines
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE lines
      SET total = 0
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND total IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that writes NULL to lines.total. Brief ACCESS EXCLUSIVE on lines: catalogue only.
ALTER TABLE lines
  DROP CONSTRAINT IF EXISTS schemac_lines_total_check,
  ADD CONSTRAINT schemac_lines_total_check CHECK (total IS NOT NULL) NOT VALID;

-- Scans lines; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM lines WHERE total IS NULL
ALTER TABLE lines VALIDATE CONSTRAINT schemac_lines_total_check;

ANALYZE lines (total);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
