-- 0003_add_users_email_drop_users_email_settle                   draft until committed
-- schemac 1  schema 23d423dc761f -> b60ddaef1fff  text 0e19ab0d0faa
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_users_email;

RESET lock_timeout;
