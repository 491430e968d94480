-- 0003_change_accounts_id_and_2_more_settle                      draft until committed
-- schemac 1  schema b597d9009699 -> 105dc99fa470  text 737cf15b71ed
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE accounts (id);

ANALYZE days (day);

ANALYZE entries (account_id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
