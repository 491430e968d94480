-- 0001_change_things_data                                        draft until committed
-- schemac 1  schema e0052a02efd4 -> b6b40666c664  text 743f45ea388c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes things.data for jsonb. Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it rewrites things. Loses the statistics of things.data until ANALYZE.
ALTER TABLE things
  ALTER COLUMN data DROP DEFAULT,
  ALTER COLUMN data TYPE json USING data::json,
  ALTER COLUMN data SET DEFAULT '{}';
