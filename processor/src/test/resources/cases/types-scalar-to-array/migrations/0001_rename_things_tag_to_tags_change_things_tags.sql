-- 0001_rename_things_tag_to_tags_change_things_tags              draft until committed
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text 2c15685718ae
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things RENAME COLUMN tag TO tags;

ALTER TABLE things
  ALTER COLUMN tags DROP DEFAULT,
  ALTER COLUMN tags TYPE text[] USING ARRAY[tags],
  ALTER COLUMN tags SET DEFAULT '{}';

CREATE INDEX things_tags_idx ON things USING gin (tags);
