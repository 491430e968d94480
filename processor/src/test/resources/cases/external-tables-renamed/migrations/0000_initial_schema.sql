-- 0000_initial_schema
-- schemac 1  schema (empty) -> 19f8a4791367  text 213345f69e82
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: SHARE ROW EXCLUSIVE on crm.accounts.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on crm.accounts.
CREATE TABLE bills (
  id         bigint  NOT NULL,
  account_id bigint  NOT NULL,
  CONSTRAINT bills_pkey PRIMARY KEY (id),
  CONSTRAINT bills_account_id_fkey FOREIGN KEY (account_id) REFERENCES crm.accounts (id)
);
