-- 0001_rename_teams_created_to_created_at_and_1_more             draft until committed
-- schemac 1  schema 7af666228b23 -> 1c87717aae88  text ed0065a3c816
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX teams_created_idx RENAME TO teams_created_at_idx;

ALTER INDEX users_created_idx RENAME TO users_created_at_idx;
