-- 0001_rename_things_tag_to_tags_change_things_tags                        file 1 of 3
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text f3429f6b71b2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.tag for
--   text; new code runs from 0003 (switch), since it uses things.tags.
-- No way back behind 0001: the type of things.tag.
-- Loses what the new type cannot hold of things.tag.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.tag. Breaks code that takes things.tag for text.
-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails on a value
-- of things.tag that its conversion refuses.
ALTER TABLE things
  ALTER COLUMN tag DROP DEFAULT,
  ALTER COLUMN tag TYPE text[] USING ARRAY[tag],
  ALTER COLUMN tag SET DEFAULT '{}';
