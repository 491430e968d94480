-- 0001_rename_things_tag_to_tags_change_things_tags              draft until committed
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text a5d2a6135522
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
