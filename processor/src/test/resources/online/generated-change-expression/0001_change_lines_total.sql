-- 0001_change_lines_total                                        draft until committed
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text 40d174d791e3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

DROP INDEX lines_total_idx;

ALTER TABLE lines
  DROP CONSTRAINT lines_total_check,
  DROP COLUMN total,
  ADD COLUMN total integer NOT NULL GENERATED ALWAYS AS (price * amount * 100) STORED,
  ADD CONSTRAINT lines_total_check CHECK (total >= 0) NOT VALID;

CREATE INDEX lines_total_idx ON lines (total);

COMMENT ON COLUMN lines.total IS 'In cents';
