-- 0001_drop_chickens_drop_eggs
-- schemac 1  schema 230b8ff38756 -> 93374cbcd3b4  text 37dfdd0c5f68
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses all rows of chickens and all rows of eggs.
-- Locks: ACCESS EXCLUSIVE on chickens and eggs.

-- Loses all rows of chickens and all rows of eggs. Breaks code that uses chickens or eggs. Brief
-- ACCESS EXCLUSIVE on chickens and eggs.
DROP TABLE chickens, eggs;
