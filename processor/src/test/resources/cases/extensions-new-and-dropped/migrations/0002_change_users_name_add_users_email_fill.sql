-- 0002_change_users_name_add_users_email_fill                    draft until committed
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text 60566b915510
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_key_build;

-- Builds users_email_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_build ON users (email);

SET lock_timeout = '3s';

ANALYZE users (name);

RESET lock_timeout;
