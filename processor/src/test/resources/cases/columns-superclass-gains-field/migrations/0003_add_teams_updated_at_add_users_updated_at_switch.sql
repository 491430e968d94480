-- 0003_add_teams_updated_at_add_users_updated_at_switch          draft until committed
-- schemac 1  schema 52f84a714ace -> 3b76cdb6dd80  text e3ec6f456388
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX teams_updated_at_idx_build RENAME TO teams_updated_at_idx;

ALTER INDEX users_updated_at_idx_build RENAME TO users_updated_at_idx;
