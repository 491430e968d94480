-- 0001_change_things_data                                        draft until committed
-- schemac 1  schema a948253d365d -> 83c379bc5770  text d34a65788b55
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN data TYPE jsonb USING data::jsonb;

CREATE INDEX things_data_idx ON things USING gin (data);
