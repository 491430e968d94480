-- 0002_add_bills_payer_id_fkey                                   draft until committed
-- schemac 1  schema 3dc302b7d683 -> 0cf8d0af511a  text 9b0213c32dca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks writes to accounts and bills (SHARE ROW EXCLUSIVE) while it scans accounts and bills.
-- Fails if this finds rows:
-- SELECT * FROM bills a WHERE a.payer_id IS NOT NULL AND NOT EXISTS (SELECT FROM accounts b WHERE b.id = a.payer_id)
ALTER TABLE bills
  ADD CONSTRAINT bills_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES accounts (id);
