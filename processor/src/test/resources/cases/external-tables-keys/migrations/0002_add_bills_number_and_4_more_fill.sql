-- 0002_add_bills_number_and_4_more_fill                          draft until committed
-- schemac 1  schema 237c54bcdcf6 -> 3dc302b7d683  text a531cf7b26c3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on bills and SHARE ROW EXCLUSIVE on tenants: catalogue only.
ALTER TABLE bills
  DROP CONSTRAINT IF EXISTS bills_tenant_zone_tenant_local_fkey,
  ADD CONSTRAINT bills_tenant_zone_tenant_local_fkey FOREIGN KEY (tenant_zone, tenant_local)
    REFERENCES tenants (zone, local) ON DELETE SET NULL NOT VALID;

ALTER TABLE bills VALIDATE CONSTRAINT bills_tenant_zone_tenant_local_fkey;

RESET lock_timeout;
