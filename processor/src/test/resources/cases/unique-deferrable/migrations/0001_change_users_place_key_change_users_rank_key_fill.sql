-- 0001_change_users_place_key_change_users_rank_key_fill         draft until committed
-- schemac 1  schema 4adf65052e2c -> f3ed7ba6e229  text cda00502ec38
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_place_key_build;

-- Builds users_place_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_place_key_build ON users (place);

DROP INDEX CONCURRENTLY IF EXISTS users_rank_key_build;

-- Builds users_rank_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY users_rank_key_build ON users (rank);

RESET lock_timeout;
