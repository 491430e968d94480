-- 0004_drop_bills_number_and_4_more
-- schemac 1  schema 1d8a6fdc8b97 -> 1639457fe721  text 9b59587c02d8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0004, new code before it too.
-- Only from 0004: new code that writes what bills_account_id_fkey refuses, deletes rows that
--   bills_number_fkey or bills_payer_id_fkey keeps and more.
-- Loses the values of bills.number, bills.payer_id, bills.tenant_local, bills.tenant_zone and
--   payments.account_user_id.
-- Locks: ACCESS EXCLUSIVE on bills, payments, tenants and users.

-- Loses the values of bills.number, bills.payer_id, bills.tenant_local and bills.tenant_zone.
-- Breaks code that uses bills.number, bills.payer_id, bills.tenant_local or bills.tenant_zone.
-- Brief ACCESS EXCLUSIVE on bills, tenants and users.
ALTER TABLE bills
  DROP CONSTRAINT bills_account_id_fkey,
  DROP CONSTRAINT bills_number_fkey,
  DROP CONSTRAINT bills_payer_id_fkey,
  DROP CONSTRAINT bills_tenant_zone_tenant_local_fkey,
  DROP COLUMN number,
  DROP COLUMN payer_id,
  DROP COLUMN tenant_local,
  DROP COLUMN tenant_zone;

-- Loses the values of payments.account_user_id, breaks code that uses it. Brief ACCESS EXCLUSIVE on
-- payments and users.
ALTER TABLE payments
  DROP CONSTRAINT payments_account_user_id_fkey,
  DROP COLUMN account_user_id;
