-- 0001_rename_things_tag_to_tags_change_things_tags
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text d2a2d279c9ed
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses things.tag or that
--   takes things.tags for text; new code runs from 0001, since it uses things.tags and takes
--   things.tags for text[].
-- Loses what the new type cannot hold of things.tags.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things. Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

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
