-- 0002_add_teams_updated_at_add_users_updated_at_fill            draft until committed
-- schemac 1  schema 52f84a714ace -> 3b76cdb6dd80  text 4c0e9f988548
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS teams_updated_at_idx;

-- Builds teams_updated_at_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY teams_updated_at_idx ON teams (updated_at);

DROP INDEX CONCURRENTLY IF EXISTS users_updated_at_idx;

-- Builds users_updated_at_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY users_updated_at_idx ON users (updated_at);

RESET lock_timeout;
