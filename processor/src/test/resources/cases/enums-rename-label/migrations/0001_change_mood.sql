-- 0001_change_mood                                               draft until committed
-- schemac 1  schema d5a5566290f9 -> 23551e4d2462  text 96bd60df58b1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME VALUE 'GOOD' TO 'FINE';
