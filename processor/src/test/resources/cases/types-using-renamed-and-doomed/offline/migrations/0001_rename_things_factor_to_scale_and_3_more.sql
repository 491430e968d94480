-- 0001_rename_things_factor_to_scale_and_3_more
-- schemac 1  schema 6c30e1fc8448 -> a94341bd64fe  text 5afc4710454b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses things.metres or
--   things.factor, that takes things.length for integer or more; new code runs from 0001, since it
--   uses things.length and things.scale, leaves out things.length or writes NULL to it and more.
-- Loses the values of things.unit.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses things.metres. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN metres TO length;

-- Breaks code that uses things.factor. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN factor TO scale;

-- Breaks code that reads things.length as never NULL, and code that takes things.length for
-- integer. Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.length until ANALYZE.
ALTER TABLE things
  ALTER COLUMN length DROP NOT NULL,
  ALTER COLUMN length TYPE numeric
    USING length * scale::numeric * CASE unit WHEN 'km' THEN 1000 ELSE 1 END;

-- Loses the values of things.unit, breaks code that uses it. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things DROP COLUMN unit;
