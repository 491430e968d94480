-- 0001_change_things_a_and_2_more                                draft until committed
-- schemac 1  schema 6ae89eec1c9e -> d4690391cfa1  text ede867bbcffa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.a, things.b and things.c until ANALYZE.
ALTER TABLE things
  ALTER COLUMN a TYPE bigint,
  ALTER COLUMN b TYPE bigint,
  ALTER COLUMN c TYPE varchar(9);
