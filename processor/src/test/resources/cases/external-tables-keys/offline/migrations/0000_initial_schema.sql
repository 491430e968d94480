-- 0000_initial_schema
-- schemac 1  schema (empty) -> 237c54bcdcf6  text aa08aa9d90dd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: SHARE ROW EXCLUSIVE on accounts.

-- Brief SHARE ROW EXCLUSIVE on accounts.
CREATE TABLE bills (
  id         bigint  NOT NULL,
  account_id bigint  NOT NULL,
  CONSTRAINT bills_pkey PRIMARY KEY (id),
  CONSTRAINT bills_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id)
);
