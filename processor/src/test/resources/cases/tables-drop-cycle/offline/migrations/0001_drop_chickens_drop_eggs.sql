-- 0001_drop_chickens_drop_eggs                                   draft until committed
-- schemac 1  schema 230b8ff38756 -> 93374cbcd3b4  text 9e021682e32e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses all rows of chickens and all rows of eggs. Breaks code that uses chickens or eggs. Brief
-- ACCESS EXCLUSIVE on chickens and eggs.
DROP TABLE chickens, eggs;
