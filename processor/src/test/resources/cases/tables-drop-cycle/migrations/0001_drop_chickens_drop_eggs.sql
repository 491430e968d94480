-- 0001_drop_chickens_drop_eggs                                   draft until committed
-- schemac 1  schema 230b8ff38756 -> 93374cbcd3b4  text 90beff9924c6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP TABLE chickens, eggs;
