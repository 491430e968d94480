-- 0002_change_accounts_id_and_2_more_settle                      draft until committed
-- schemac 1  schema b597d9009699 -> 105dc99fa470  text 0062dc05ffd0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE accounts (id);

ANALYZE days (day);

ANALYZE entries (account_id);

RESET lock_timeout;
