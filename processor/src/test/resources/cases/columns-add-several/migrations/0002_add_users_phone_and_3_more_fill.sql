-- 0002_add_users_phone_and_3_more_fill                           draft until committed
-- schemac 1  schema 32179ffed416 -> a12a95e8f45d  text f138454a0b03
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE users VALIDATE CONSTRAINT users_age_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_phone_idx;

-- Builds users_phone_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY users_phone_idx ON users (phone);

DROP INDEX CONCURRENTLY IF EXISTS users_email_key_build;

-- Builds users_email_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_build ON users (email);

RESET lock_timeout;
