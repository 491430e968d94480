-- 0003_add_users_search_email_switch                                       file 3 of 3
-- schemac 1  schema 55292b7bbb31 -> 0a50fdac1827  text c561e0b4e2f2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();
