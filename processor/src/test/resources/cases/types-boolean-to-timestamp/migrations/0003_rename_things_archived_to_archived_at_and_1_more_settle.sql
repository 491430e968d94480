-- 0003_rename_things_archived_to_archived_at_and_1_more_settle   draft until committed
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text e34e4effd089
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (archived_at);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
