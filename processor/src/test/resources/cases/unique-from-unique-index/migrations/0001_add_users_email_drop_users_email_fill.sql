-- 0001_add_users_email_drop_users_email_fill                     draft until committed
-- schemac 1  schema 8cb5ff2a2abf -> b60ddaef1fff  text 19f404451757
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_build;

-- Builds users_email_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_email_build ON users (email);

RESET lock_timeout;
