-- 0001_drop_teams                                                draft until committed
-- schemac 1  schema 52f84a714ace -> 32179ffed416  text 7a21f63bca61
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP TABLE teams;
