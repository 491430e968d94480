-- 0001_drop_users_a_b_key_add_users_b_a_key_fill                 draft until committed
-- schemac 1  schema 21ca406a21c8 -> d89e7ebd72a3  text e866c1929354
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_b_a_key_build;

-- Builds users_b_a_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_b_a_key_build ON users (b, a);

RESET lock_timeout;
