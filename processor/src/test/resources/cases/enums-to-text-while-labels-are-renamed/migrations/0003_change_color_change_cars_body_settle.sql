-- 0003_change_color_change_cars_body_settle                      draft until committed
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text 895a63c23471
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE cars (body);

ALTER TABLE cars VALIDATE CONSTRAINT cars_body_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
