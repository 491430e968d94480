-- 0005_rename_payments_account_id_to_account_and_1_more_switch
-- schemac 1  schema 0cf8d0af511a -> 1d8a6fdc8b97  text 61d48a0568bb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0005 (switch), which breaks code that uses
--   payments.account_id; new code runs from 0005 (switch), since it uses payments.account_user_id.
-- Locks: ACCESS EXCLUSIVE on payments.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses payments.account_id. Brief ACCESS EXCLUSIVE on payments.
ALTER TABLE payments RENAME COLUMN account_id TO account_user_id;

ALTER TABLE payments RENAME CONSTRAINT payments_account_id_fkey TO payments_account_user_id_fkey;
