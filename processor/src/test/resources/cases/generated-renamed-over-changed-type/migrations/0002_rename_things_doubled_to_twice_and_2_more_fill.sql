-- 0002_rename_things_doubled_to_twice_and_2_more_fill            draft until committed
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text 8047e6f45a3e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE NOT (twice > 0)
ALTER TABLE things VALIDATE CONSTRAINT things_twice_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS things_twice_key_build;

-- Builds things_twice_key_build; reads and writes go on. Fails if this finds rows:
-- SELECT twice FROM things WHERE twice IS NOT NULL GROUP BY twice HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY things_twice_key_build ON things (twice);

SET lock_timeout = '3s';

ANALYZE things (count, twice);

RESET lock_timeout;
