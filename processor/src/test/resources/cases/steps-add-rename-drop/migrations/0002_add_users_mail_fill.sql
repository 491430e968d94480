-- 0002_add_users_mail_fill                                       draft until committed
-- schemac 1  schema 32179ffed416 -> 75dad40dced1  text 886216cb6a52
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_mail_key_build;

-- Builds users_mail_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_mail_key_build ON users (mail);

RESET lock_timeout;
