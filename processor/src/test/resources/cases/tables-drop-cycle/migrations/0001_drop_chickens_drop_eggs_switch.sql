-- 0001_drop_chickens_drop_eggs_switch
-- schemac 1  schema 230b8ff38756 -> 93374cbcd3b4  text c6e845ca16b0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses all rows of chickens and all rows of eggs.
-- Locks: ACCESS EXCLUSIVE on chickens and eggs.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE chickens IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses chickens waits from here on
LOCK TABLE eggs IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses all rows of chickens and all rows of eggs. Breaks code that uses chickens or eggs. Brief
-- ACCESS EXCLUSIVE on chickens and eggs.
DROP TABLE chickens, eggs;
