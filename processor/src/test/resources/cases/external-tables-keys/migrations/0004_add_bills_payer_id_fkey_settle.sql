-- 0004_add_bills_payer_id_fkey_settle                            draft until committed
-- schemac 1  schema 3dc302b7d683 -> 0cf8d0af511a  text 389e88e51201
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans accounts and bills; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bills a WHERE a.payer_id IS NOT NULL AND NOT EXISTS (SELECT FROM accounts b WHERE b.id = a.payer_id)
ALTER TABLE bills VALIDATE CONSTRAINT bills_payer_id_fkey;

RESET lock_timeout;
