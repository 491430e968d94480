-- 0002_change_things_a_and_4_more_settle                         draft until committed
-- schemac 1  schema 6e5f896335f5 -> 56efa8b7026a  text 9fecfb8dc53e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (a, b, c, d, e);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
