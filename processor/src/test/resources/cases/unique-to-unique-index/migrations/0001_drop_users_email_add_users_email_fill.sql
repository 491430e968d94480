-- 0001_drop_users_email_add_users_email_fill                     draft until committed
-- schemac 1  schema b60ddaef1fff -> e7f6fd765e4d  text c58251c24b64
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_build;

-- Builds users_email_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_email_build ON users (email) WHERE email <> '';

RESET lock_timeout;
