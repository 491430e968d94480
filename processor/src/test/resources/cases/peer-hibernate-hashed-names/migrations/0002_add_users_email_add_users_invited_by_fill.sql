-- 0002_add_users_email_add_users_invited_by_fill                 draft until committed
-- schemac 1  schema 32179ffed416 -> 0c54b1d808d4  text 561e50f33446
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_key_build;

-- Builds users_email_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_build ON users (email);

RESET lock_timeout;
