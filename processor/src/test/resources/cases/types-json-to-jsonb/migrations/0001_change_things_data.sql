-- 0001_change_things_data                                        draft until committed
-- schemac 1  schema a948253d365d -> 83c379bc5770  text 5db621a658a2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Loses what its conversion does not keep of things.data. Breaks code that takes things.data for
-- json. Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails on a
-- value of things.data that its conversion refuses.
ALTER TABLE things ALTER COLUMN data TYPE jsonb USING data::jsonb;
