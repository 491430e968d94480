-- 0001_rename_teams_created_to_created_at_and_1_more_switch
-- schemac 1  schema 7af666228b23 -> 1c87717aae88  text 6f0a6cd0444e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   teams.created or users.created; new code runs from 0001 (switch), since it uses
--   teams.created_at and users.created_at.
-- Locks: ACCESS EXCLUSIVE on teams and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE teams IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses teams waits from here on
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses teams.created. Brief ACCESS EXCLUSIVE on teams.
ALTER TABLE teams RENAME COLUMN created TO created_at;

ALTER INDEX teams_created_idx RENAME TO teams_created_at_idx;

-- Breaks code that uses users.created. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN created TO created_at;

ALTER INDEX users_created_idx RENAME TO users_created_at_idx;
