-- 0001_add_bills_number_and_4_more                                         file 1 of 2
-- schemac 1  schema 237c54bcdcf6 -> 3dc302b7d683  text 2c26d0bcc989
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that relies on the action of bills_tenant_zone_tenant_local_fkey.
-- To back out: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on bills; SHARE ROW EXCLUSIVE on accounts.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE bills IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses bills waits from here on
LOCK TABLE accounts IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on accounts and bills.
CREATE TABLE payments (
  bill_id    bigint  NOT NULL,
  account_id bigint,
  CONSTRAINT payments_pkey PRIMARY KEY (bill_id),
  CONSTRAINT payments_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT payments_bill_id_fkey FOREIGN KEY (bill_id) REFERENCES bills (id)
);

-- Brief ACCESS EXCLUSIVE on bills and SHARE ROW EXCLUSIVE on accounts: catalogue only.
ALTER TABLE bills
  ADD COLUMN number       text CONSTRAINT bills_number_fkey REFERENCES accounts (number),
  ADD COLUMN tenant_zone  uuid,
  ADD COLUMN tenant_local integer,
  ADD COLUMN payer_id     bigint;
