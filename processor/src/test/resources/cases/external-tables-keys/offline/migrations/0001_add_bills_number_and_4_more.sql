-- 0001_add_bills_number_and_4_more
-- schemac 1  schema 237c54bcdcf6 -> 3dc302b7d683  text 7d2801a123c8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on bills; SHARE ROW EXCLUSIVE on accounts and tenants.
-- Scans accounts, bills and tenants.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['accounts', 'bills', 'tenants']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief SHARE ROW EXCLUSIVE on accounts and bills.
CREATE TABLE payments (
  bill_id    bigint  NOT NULL,
  account_id bigint,
  CONSTRAINT payments_pkey PRIMARY KEY (bill_id),
  CONSTRAINT payments_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT payments_bill_id_fkey FOREIGN KEY (bill_id) REFERENCES bills (id)
);

-- Blocks reads and writes of bills (ACCESS EXCLUSIVE) and writes to accounts and tenants (SHARE ROW
-- EXCLUSIVE) while it scans accounts, bills and tenants.
ALTER TABLE bills
  ADD COLUMN number       text,
  ADD COLUMN tenant_zone  uuid,
  ADD COLUMN tenant_local integer,
  ADD COLUMN payer_id     bigint,
  ADD CONSTRAINT bills_number_fkey FOREIGN KEY (number) REFERENCES accounts (number),
  ADD CONSTRAINT bills_tenant_zone_tenant_local_fkey FOREIGN KEY (tenant_zone, tenant_local)
    REFERENCES tenants (zone, local) ON DELETE SET NULL;
