-- 0001_rename_things_tag_to_tags_change_things_tags              draft until committed
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text 650a191dec76
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses things.tag. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN tag TO tags;

-- Loses what the new type cannot hold of things.tags. Breaks code that takes things.tags for text.
-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.tags until ANALYZE. Fails on a value of things.tags that its conversion
-- refuses.
ALTER TABLE things
  ALTER COLUMN tags DROP DEFAULT,
  ALTER COLUMN tags TYPE text[] USING ARRAY[tags],
  ALTER COLUMN tags SET DEFAULT '{}';

-- Blocks writes to things (SHARE) while it builds things_tags_idx. Reads and writes of things wait
-- until COMMIT (locked above).
CREATE INDEX things_tags_idx ON things USING gin (tags);
