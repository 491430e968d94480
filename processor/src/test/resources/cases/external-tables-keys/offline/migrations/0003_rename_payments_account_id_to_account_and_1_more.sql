-- 0003_rename_payments_account_id_to_account_and_1_more          draft until committed
-- schemac 1  schema 0cf8d0af511a -> 1d8a6fdc8b97  text f1fbff75e5e3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses payments.account_id. Brief ACCESS EXCLUSIVE on payments.
ALTER TABLE payments RENAME COLUMN account_id TO account_user_id;

ALTER TABLE payments RENAME CONSTRAINT payments_account_id_fkey TO payments_account_user_id_fkey;
