-- 0003_add_parcels_number_add_parcels_code_switch                          file 3 of 4
-- schemac 1  schema d790e755aca3 -> 22a70cd4f34c  text 6f1bbad036e0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   parcels.number or writes NULL to it; new code runs from 0003 (switch), since it uses
--   parcels.code.
-- Only from 0004 (settle): new code that says ON CONFLICT (code).
-- Locks: ACCESS EXCLUSIVE on parcels.
-- Rewrites parcels.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['parcels']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that leaves out parcels.number or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- parcels.
DROP TRIGGER zz_schemac_parcels ON parcels;

DROP FUNCTION zz_schemac_parcels();

-- Blocks reads and writes of parcels (ACCESS EXCLUSIVE) while it rewrites parcels.
ALTER TABLE parcels
  ALTER COLUMN number SET NOT NULL,
  ADD COLUMN code bigint NOT NULL GENERATED ALWAYS AS (number * 10) STORED;

ALTER TABLE parcels DROP CONSTRAINT schemac_parcels_number_check;
