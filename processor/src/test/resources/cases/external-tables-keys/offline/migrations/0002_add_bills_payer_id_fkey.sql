-- 0002_add_bills_payer_id_fkey
-- schemac 1  schema 3dc302b7d683 -> 0cf8d0af511a  text b2b443780edb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0002: old code that violates bills_payer_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on accounts and bills.
-- Scans accounts and bills.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['accounts', 'bills']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates bills_payer_id_fkey. Blocks writes to accounts and bills (SHARE ROW
-- EXCLUSIVE) while it scans accounts and bills. Fails if this finds rows:
-- SELECT * FROM bills a WHERE a.payer_id IS NOT NULL AND NOT EXISTS (SELECT FROM accounts b WHERE b.id = a.payer_id)
ALTER TABLE bills
  ADD CONSTRAINT bills_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES accounts (id);
