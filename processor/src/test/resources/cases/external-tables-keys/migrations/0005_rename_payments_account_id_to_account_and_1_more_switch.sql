-- 0005_rename_payments_account_id_to_account_and_1_more_switch   draft until committed
-- schemac 1  schema 0cf8d0af511a -> 1d8a6fdc8b97  text 8ca017ca8d37
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses payments.account_id. Brief ACCESS EXCLUSIVE on payments.
ALTER TABLE payments RENAME COLUMN account_id TO account_user_id;

ALTER TABLE payments RENAME CONSTRAINT payments_account_id_fkey TO payments_account_user_id_fkey;
