-- 0004_add_bills_payer_id_fkey_settle                                      file 2 of 2
-- schemac 1  schema 3dc302b7d683 -> 0cf8d0af511a  text a784429c2389
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0003 (switch): old code that violates bills_payer_id_fkey.
-- Locks: SHARE UPDATE EXCLUSIVE on bills; ROW SHARE on accounts.
-- Scans accounts and bills.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['accounts', 'bills']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans accounts and bills; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bills a WHERE a.payer_id IS NOT NULL AND NOT EXISTS (SELECT FROM accounts b WHERE b.id = a.payer_id)
ALTER TABLE bills VALIDATE CONSTRAINT bills_payer_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
