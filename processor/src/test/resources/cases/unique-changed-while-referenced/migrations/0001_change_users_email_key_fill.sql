-- 0001_change_users_email_key_fill                               draft until committed
-- schemac 1  schema f18bc07e8a10 -> 5a1d77895fed  text 7610096ae792
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_email_key_build;

-- Breaks code that writes duplicates into users_email_key_build, also if its build fails. Builds
-- users_email_key_build; reads and writes go on. Fails if this finds rows:
-- SELECT email FROM users GROUP BY email HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_build ON users (email) NULLS NOT DISTINCT;

RESET lock_timeout;
