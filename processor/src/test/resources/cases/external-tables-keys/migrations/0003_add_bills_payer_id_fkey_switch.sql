-- 0003_add_bills_payer_id_fkey_switch                            draft until committed
-- schemac 1  schema 3dc302b7d683 -> 0cf8d0af511a  text e6d5facd5d74
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief SHARE ROW EXCLUSIVE on accounts and bills: catalogue only.
ALTER TABLE bills
  ADD CONSTRAINT bills_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES accounts (id) NOT VALID;
