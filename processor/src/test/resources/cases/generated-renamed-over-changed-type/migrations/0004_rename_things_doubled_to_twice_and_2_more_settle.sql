-- 0004_rename_things_doubled_to_twice_and_2_more_settle          draft until committed
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text 2094432299fb
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE NOT (twice > 0)
ALTER TABLE things VALIDATE CONSTRAINT things_twice_check;

RESET lock_timeout;
