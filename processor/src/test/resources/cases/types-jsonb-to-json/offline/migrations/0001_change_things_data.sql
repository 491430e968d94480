-- 0001_change_things_data                                        draft until committed
-- schemac 1  schema e0052a02efd4 -> b6b40666c664  text 4aab7e536afc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that takes things.data for jsonb. Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it rewrites things. Loses the statistics of things.data until ANALYZE.
ALTER TABLE things
  ALTER COLUMN data DROP DEFAULT,
  ALTER COLUMN data TYPE json USING data::json,
  ALTER COLUMN data SET DEFAULT '{}';
