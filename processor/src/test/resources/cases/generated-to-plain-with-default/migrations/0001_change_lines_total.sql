-- 0001_change_lines_total                                        draft until committed
-- schemac 1  schema 5efae187845b -> 23d74d5d8c67  text 639ed79ad65e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE lines
  ALTER COLUMN total DROP EXPRESSION,
  ALTER COLUMN total TYPE bigint,
  ALTER COLUMN total SET DEFAULT 0;

UPDATE lines SET total = 0 WHERE total IS NULL;

ALTER TABLE lines ALTER COLUMN total SET NOT NULL;
