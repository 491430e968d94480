-- 0001_change_users_email_fill                                   draft until committed
-- schemac 1  schema c2f8da1976dc -> 1cbae5323322  text 81d70c6eac88
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_build;

-- Builds users_email_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_email_build ON users (tenant_id, email);

RESET lock_timeout;
