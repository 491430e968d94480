-- 0002_change_users_active_settle                                          file 2 of 2
-- schemac 1  schema 8408f5b05524 -> a3a89be0b691  text c51ecc8dcccc
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   users.active for text; new code runs from 0001 (switch), since it takes users.active for
--   boolean.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (active);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
