-- 0001_drop_teams                                                draft until committed
-- schemac 1  schema 52f84a714ace -> 32179ffed416  text 12042d8bba49
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses all rows of teams, breaks code that uses it. Brief ACCESS EXCLUSIVE on teams.
DROP TABLE teams;
