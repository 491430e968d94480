-- 0002_change_kind_settle                                                  file 2 of 2
-- schemac 1  schema ad83b2fc1db4 -> ae49b9f93e53  text d82eaf9c6de3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0001 (switch), new code before it too.
-- New code meets 'TRUCK' in things.kind and 'TRUCK' in kinds.kind until 0001 (switch) has run.
-- Locks: SHARE UPDATE EXCLUSIVE on kinds and things.
-- Scans kinds and things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['kinds', 'things']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE kinds (kind);

ANALYZE things (kind);

-- Scans kinds and things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things a WHERE a.kind IS NOT NULL AND NOT EXISTS (SELECT FROM kinds b WHERE b.kind = a.kind)
ALTER TABLE things VALIDATE CONSTRAINT things_kind_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
