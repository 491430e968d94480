-- 0003_add_users_search_email_switch                             draft until committed
-- schemac 1  schema 55292b7bbb31 -> 0a50fdac1827  text b1d9b8da87ca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();
