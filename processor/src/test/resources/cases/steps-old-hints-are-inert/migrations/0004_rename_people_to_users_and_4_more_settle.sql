-- 0004_rename_people_to_users_and_4_more_settle                            file 4 of 4
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text 9d3c63b70666
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   people.email or writes NULL to it, that uses people or people.mail or more; new code runs from
--   0003 (switch), since it uses users and users.email and takes users.age for integer.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (age);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
