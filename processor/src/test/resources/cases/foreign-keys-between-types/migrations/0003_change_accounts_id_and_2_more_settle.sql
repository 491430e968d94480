-- 0003_change_accounts_id_and_2_more_settle                                file 3 of 3
-- schemac 1  schema b597d9009699 -> 105dc99fa470  text ded4a870cbd4
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes
--   accounts.id for bigint; new code runs from 0002 (switch), since it takes accounts.id for
--   numeric(20,0).
-- Locks: SHARE UPDATE EXCLUSIVE on accounts, days and entries.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE accounts (id);

ANALYZE days (day);

ANALYZE entries (account_id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
