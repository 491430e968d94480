-- 0001_change_lines_total                                        draft until committed
-- schemac 1  schema 6b24df5f3744 -> b3469f13accf  text 4dfccbf6653f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX lines_total_idx;

ALTER TABLE lines
  DROP COLUMN total,
  ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED;

CREATE INDEX lines_total_idx ON lines (total);
