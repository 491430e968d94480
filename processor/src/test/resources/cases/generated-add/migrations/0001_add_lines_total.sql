-- 0001_add_lines_total                                           draft until committed
-- schemac 1  schema e3f1e0066906 -> b3469f13accf  text 65bcbe537e55
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED;

CREATE INDEX lines_total_idx ON lines (total);
