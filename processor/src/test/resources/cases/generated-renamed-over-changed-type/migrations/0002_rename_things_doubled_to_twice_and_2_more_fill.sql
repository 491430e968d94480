-- 0002_rename_things_doubled_to_twice_and_2_more_fill            draft until committed
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text b0a7981f09ae
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS things_twice_key_build;

-- Breaks code that writes duplicates into things_twice_key_build, also if its build fails. Builds
-- things_twice_key_build; reads and writes go on. Fails if this finds rows:
-- SELECT twice FROM things WHERE twice IS NOT NULL GROUP BY twice HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY things_twice_key_build ON things (twice);

SET lock_timeout = '3s';

ANALYZE things (count, twice);

RESET lock_timeout;
