-- 0004_add_users_code_fill                                       draft until committed
-- schemac 1  schema fbbe5d60928e -> fc88a52e9a53  text 33b45dd429f0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_code_key_build;

-- Builds users_code_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_code_key_build ON users (code);

RESET lock_timeout;
