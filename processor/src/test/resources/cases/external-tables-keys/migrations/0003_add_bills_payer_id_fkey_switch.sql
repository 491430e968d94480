-- 0003_add_bills_payer_id_fkey_switch                                      file 1 of 2
-- schemac 1  schema 3dc302b7d683 -> 0cf8d0af511a  text abd9c9b36809
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0003 (switch): old code that violates bills_payer_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on accounts and bills.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE accounts IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses accounts waits from here on
LOCK TABLE bills IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that violates bills_payer_id_fkey. Brief SHARE ROW EXCLUSIVE on accounts and bills:
-- catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM bills a WHERE a.payer_id IS NOT NULL AND NOT EXISTS (SELECT FROM accounts b WHERE b.id = a.payer_id)
ALTER TABLE bills
  ADD CONSTRAINT bills_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES accounts (id) NOT VALID;
