-- 0001_drop_chickens_drop_eggs_switch                            draft until committed
-- schemac 1  schema 230b8ff38756 -> 93374cbcd3b4  text 178af0f45d83
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Loses all rows of chickens and all rows of eggs. Breaks code that uses chickens or eggs. Brief
-- ACCESS EXCLUSIVE on chickens and eggs.
DROP TABLE chickens, eggs;
