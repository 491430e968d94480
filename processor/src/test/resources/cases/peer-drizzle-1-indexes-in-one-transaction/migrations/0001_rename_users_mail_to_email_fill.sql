-- 0001_rename_users_mail_to_email_fill                           draft until committed
-- schemac 1  schema 075e094a6adc -> 39ea69ed7379  text 8fd1a3f39124
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_idx;

-- Builds users_email_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY users_email_idx ON users (mail);

RESET lock_timeout;
