-- 0002_add_bills_number_and_4_more_fill                          draft until committed
-- schemac 1  schema 237c54bcdcf6 -> 3dc302b7d683  text 45071e9e7466
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE bills VALIDATE CONSTRAINT bills_tenant_zone_tenant_local_fkey;

RESET lock_timeout;
