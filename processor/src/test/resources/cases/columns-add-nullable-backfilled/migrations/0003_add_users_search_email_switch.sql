-- 0003_add_users_search_email_switch                                       file 3 of 3
-- schemac 1  schema 55292b7bbb31 -> 0a50fdac1827  text 47a39420152b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0001.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves users.search_email to be filled. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();
