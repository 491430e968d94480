-- 0003_add_parcels_number_add_parcels_code_switch                draft until committed
-- schemac 1  schema d790e755aca3 -> 22a70cd4f34c  text 73799ccd3f9a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
