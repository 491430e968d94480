-- 0001_add_users_email_key_fill                                  draft until committed
-- schemac 1  schema 55292b7bbb31 -> 4df6760c4f36  text 5d38dab2623d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_key_build;
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_build ON users (email);

RESET lock_timeout;
