-- 0002_change_things_code_change_things_name_settle                        file 2 of 2
-- schemac 1  schema 0c41dbb5fc64 -> 5047da079e2d  text e5b82b01da73
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (code, name);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
