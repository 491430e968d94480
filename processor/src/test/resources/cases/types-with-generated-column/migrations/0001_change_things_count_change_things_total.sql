-- 0001_change_things_count_change_things_total                   draft until committed
-- schemac 1  schema 48e3bac33da4 -> 3510d8c9df96  text 0099fb919d10
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX things_total_idx;

ALTER TABLE things
  ALTER COLUMN count TYPE bigint,
  DROP COLUMN total,
  ADD COLUMN total bigint GENERATED ALWAYS AS (count * price) STORED;

CREATE INDEX things_total_idx ON things (total);
