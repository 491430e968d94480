-- 0000_initial_schema
-- schemac 1  schema (empty) -> f8ac0768c7ac  text e4b4503618ff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: SHARE ROW EXCLUSIVE on accounts.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on accounts.
CREATE TABLE bills (
  id             bigint  NOT NULL,
  account_id     bigint  NOT NULL,
  payer_id       bigint,
  account_number bigint  NOT NULL,
  CONSTRAINT bills_pkey PRIMARY KEY (id),
  CONSTRAINT bills_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT bills_account_number_fkey FOREIGN KEY (account_number) REFERENCES accounts (number),
  CONSTRAINT bills_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES accounts (id)
);
