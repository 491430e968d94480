-- 0003_change_things_code_change_things_count_settle             draft until committed
-- schemac 1  schema d465ad4cbc83 -> c7f79ce5c7ab  text aed379c24a9c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE NOT (count > 0)
ALTER TABLE things VALIDATE CONSTRAINT things_count_check;

ANALYZE things (code, count);

RESET lock_timeout;
