-- 0001_change_users_email_key_change_users_phone_key_fill        draft until committed
-- schemac 1  schema 2d3ac25a391c -> 2b250fb655b9  text c47e2282504f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_key_build;

-- Breaks code that writes duplicates into users_email_key_build, also if its build fails. Builds
-- users_email_key_build; reads and writes go on. Fails if this finds rows:
-- SELECT email FROM users GROUP BY email HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_build ON users (email) NULLS NOT DISTINCT;

DROP INDEX CONCURRENTLY IF EXISTS users_phone_key_build;

-- Builds users_phone_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_phone_key_build ON users (phone);

RESET lock_timeout;
