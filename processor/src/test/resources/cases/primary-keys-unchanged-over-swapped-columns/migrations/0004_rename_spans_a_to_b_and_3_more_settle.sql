-- 0004_rename_spans_a_to_b_and_3_more_settle                               file 4 of 4
-- schemac 1  schema 12f322785bcf before and after  text 2beb7c129072
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b, spans.d,
--   spans.a or more; new code runs from 0001, since it uses spans.b, spans.a, spans.d and more.
-- Only from 0003 (switch): new code that writes what spans_c_fkey refuses.
-- Locks: SHARE UPDATE EXCLUSIVE on spans; ROW SHARE on spots.
-- Scans spans and spots.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['spans', 'spots']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans spans and spots; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM spans a WHERE a.c IS NOT NULL AND NOT EXISTS (SELECT FROM spots b WHERE b.id = a.c)
ALTER TABLE spans VALIDATE CONSTRAINT spans_c_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
