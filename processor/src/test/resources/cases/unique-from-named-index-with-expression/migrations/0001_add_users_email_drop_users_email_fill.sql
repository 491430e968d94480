-- 0001_add_users_email_drop_users_email_fill                     draft until committed
-- schemac 1  schema 23d423dc761f -> b60ddaef1fff  text 55a0f89b1e88
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_build;

-- Breaks code that writes duplicates into users_email_build, also if its build fails. Builds
-- users_email_build; reads and writes go on. Fails if this finds rows:
-- SELECT email FROM users WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY users_email_build ON users (email);

RESET lock_timeout;
