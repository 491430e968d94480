-- 0001_rename_things_factor_to_scale_and_3_more                  draft until committed
-- schemac 1  schema 6c30e1fc8448 -> a94341bd64fe  text 76c40a8f0016
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things RENAME COLUMN metres TO length;

ALTER TABLE things RENAME COLUMN factor TO scale;

ALTER TABLE things
  ALTER COLUMN length DROP NOT NULL,
  ALTER COLUMN length TYPE numeric
    USING length * scale::numeric * CASE unit WHEN 'km' THEN 1000 ELSE 1 END;

ALTER TABLE things DROP COLUMN unit;
