-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema d1197c50651a -> 9b6e05218fa4  text f018eb093b9a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX things_code_idx;

ALTER TABLE things ALTER COLUMN code TYPE bigint USING code::bigint;

CREATE INDEX things_code_idx ON things (code);
