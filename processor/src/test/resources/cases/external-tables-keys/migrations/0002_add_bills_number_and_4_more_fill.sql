-- 0002_add_bills_number_and_4_more_fill                                    file 2 of 2
-- schemac 1  schema 237c54bcdcf6 -> 3dc302b7d683  text 8a681a432ffb
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that relies on the action of bills_tenant_zone_tenant_local_fkey.
-- To back out, stop new code, then:
--   ALTER TABLE bills
--     DROP COLUMN payer_id,
--     DROP COLUMN tenant_local,
--     DROP COLUMN tenant_zone,
--     DROP COLUMN number;
--   DROP TABLE payments;
-- Locks: ACCESS EXCLUSIVE on bills; SHARE ROW EXCLUSIVE on tenants.
-- Scans bills and tenants.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bills', 'tenants']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on bills and SHARE ROW EXCLUSIVE on tenants: catalogue only.
ALTER TABLE bills
  DROP CONSTRAINT IF EXISTS bills_tenant_zone_tenant_local_fkey,
  ADD CONSTRAINT bills_tenant_zone_tenant_local_fkey FOREIGN KEY (tenant_zone, tenant_local)
    REFERENCES tenants (zone, local) ON DELETE SET NULL NOT VALID;

SET lock_timeout = '3s';

ALTER TABLE bills VALIDATE CONSTRAINT bills_tenant_zone_tenant_local_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
