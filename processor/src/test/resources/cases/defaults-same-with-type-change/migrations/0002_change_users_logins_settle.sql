-- 0002_change_users_logins_settle                                draft until committed
-- schemac 1  schema 2155a536adf0 -> 8d6d9a007452  text 43ef5561bf68
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (logins);

RESET lock_timeout;
