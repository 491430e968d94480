-- 0001_rename_things_factor_to_scale_and_3_more                            file 1 of 3
-- schemac 1  schema 6c30e1fc8448 -> a94341bd64fe  text 6f12722447ec
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.metres for
--   integer; new code runs from 0002 (switch), since it uses things.length and things.scale.
-- No way back behind 0001: the type of things.metres.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads things.metres as never NULL, and code that takes things.metres for
-- integer. Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  ALTER COLUMN metres DROP NOT NULL,
  ALTER COLUMN metres TYPE numeric
    USING metres * factor::numeric * CASE unit WHEN 'km' THEN 1000 ELSE 1 END;
