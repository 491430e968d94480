-- 0002_rename_teams_created_to_created_at_and_1_more_switch      draft until committed
-- schemac 1  schema 7af666228b23 -> 1c87717aae88  text b0d04c84b6d7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Breaks code that uses teams.created. Brief ACCESS EXCLUSIVE on teams.
ALTER TABLE teams RENAME COLUMN created TO created_at;

-- Breaks code that uses users.created. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN created TO created_at;
