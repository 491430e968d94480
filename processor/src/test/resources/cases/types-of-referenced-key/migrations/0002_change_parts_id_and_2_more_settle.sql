-- 0002_change_parts_id_and_2_more_settle                                   file 2 of 2
-- schemac 1  schema 976d6643c5d9 -> e303291dd285  text 73eefd2c25b9
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Locks: SHARE UPDATE EXCLUSIVE on parts and things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE parts (id, thing_id);

ANALYZE things (id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
