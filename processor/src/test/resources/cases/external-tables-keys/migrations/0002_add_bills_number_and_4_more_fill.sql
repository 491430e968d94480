-- 0002_add_bills_number_and_4_more_fill                          draft until committed
-- schemac 1  schema 237c54bcdcf6 -> 3dc302b7d683  text dc80b8f1d3f3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

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
