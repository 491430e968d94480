-- 0001_drop_teams_switch                                         draft until committed
-- schemac 1  schema 52f84a714ace -> 32179ffed416  text 8e446c47f6a2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of teams, breaks code that uses it. Brief ACCESS EXCLUSIVE on teams.
DROP TABLE teams;
