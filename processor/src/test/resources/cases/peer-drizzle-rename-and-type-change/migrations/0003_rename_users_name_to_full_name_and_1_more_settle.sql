-- 0003_rename_users_name_to_full_name_and_1_more_settle                    file 3 of 3
-- schemac 1  schema 76da29442e5f -> df6fdd4725b3  text 238796ff5f21
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses users.name;
--   new code runs from 0002 (switch), since it uses users.full_name.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (full_name);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
