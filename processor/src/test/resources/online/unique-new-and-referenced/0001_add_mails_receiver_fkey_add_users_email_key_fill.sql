-- 0001_add_mails_receiver_fkey_add_users_email_key_fill          draft until committed
-- schemac 1  schema e283442a35f0 -> f18bc07e8a10  text 5d38dab2623d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_key_build;
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_build ON users (email);

RESET lock_timeout;
