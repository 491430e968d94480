-- 0001_drop_teams_switch
-- schemac 1  schema 52f84a714ace -> 32179ffed416  text 011cc568257d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses all rows of teams.
-- Locks: ACCESS EXCLUSIVE on teams.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of teams, breaks code that uses it. Brief ACCESS EXCLUSIVE on teams.
DROP TABLE teams;
