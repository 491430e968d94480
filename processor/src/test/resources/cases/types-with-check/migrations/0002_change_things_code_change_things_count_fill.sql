-- 0002_change_things_code_change_things_count_fill               draft until committed
-- schemac 1  schema d465ad4cbc83 -> c7f79ce5c7ab  text 8e8f672eac21
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (code, count);

ALTER TABLE things VALIDATE CONSTRAINT things_count_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
