-- 0001_add_users_email_key_fill                                  draft until committed
-- schemac 1  schema 55292b7bbb31 -> 4df6760c4f36  text 5d7bf8c9b8f4
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_key_build;

-- Breaks code that writes duplicates into users_email_key_build, also if its build fails. Builds
-- users_email_key_build; reads and writes go on. Fails if this finds rows:
-- SELECT email FROM users WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_build ON users (email);

RESET lock_timeout;
