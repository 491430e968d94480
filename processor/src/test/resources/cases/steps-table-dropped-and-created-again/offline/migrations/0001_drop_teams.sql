-- 0001_drop_teams
-- schemac 1  schema 52f84a714ace -> 32179ffed416  text 47e14cdde6f6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses all rows of teams.
-- Locks: ACCESS EXCLUSIVE on teams.

-- Loses all rows of teams, breaks code that uses it. Brief ACCESS EXCLUSIVE on teams.
DROP TABLE teams;
