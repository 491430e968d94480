-- 0003_rename_spans_a_to_b_rename_spans_b_to_a_settle                      file 3 of 3
-- schemac 1  schema b23d058bab21 before and after  text ef56a9b39439
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b or spans.a;
--   new code runs from 0001, since it uses spans.b and spans.a.
-- Only from 0002 (switch): new code that writes what spans_in_order refuses.
-- Locks: SHARE UPDATE EXCLUSIVE on spans.
-- Scans spans.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['spans']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans spans; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM spans WHERE NOT (a <= b)
ALTER TABLE spans VALIDATE CONSTRAINT spans_in_order;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
