-- 0004_change_users_name_add_users_email_settle                            file 4 of 4
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text 1efcbb31bf1f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that takes users.name
--   for text or that uses the extension pg_trgm; new code runs from 0003 (switch), since it takes
--   users.name for citext.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (name);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
